import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { bearWitness, witnessOf } from '../../src/publish/witness.js'
import { makeCache, makeWorkspace, write } from './fixture.js'

let cache: string
let root: string
beforeEach(() => {
  cache = makeCache()
  root = makeWorkspace().workspace
})

const records = () => join(cache, 'rolewright/records')
/** An output folder that is there. */
function folderNamed(name: string): string {
  mkdirSync(join(root, name), { recursive: true })
  return join(root, name)
}

describe('what this machine knows of an output folder', () => {
  test('is the record of its last run, and the run that is under way', () => {
    const folder = folderNamed('out')
    expect(witnessOf(folder)).toEqual({})
    bearWitness(folder, { record: 'r', journal: 'j' })
    expect(witnessOf(folder)).toEqual({ record: 'r', journal: 'j' })
    bearWitness(folder, { record: 'r2' })
    expect(witnessOf(folder)).toEqual({ record: 'r2' })
    bearWitness(folder, { journal: 'first run' })
    expect(witnessOf(folder)).toEqual({ journal: 'first run' })
  })

  test('is of that folder only', () => {
    bearWitness(folderNamed('one'), { record: '1' })
    bearWitness(folderNamed('other'), { record: '2' })
    expect(witnessOf(folderNamed('one'))).toEqual({ record: '1' })
    expect(witnessOf(folderNamed('third'))).toEqual({})
  })

  test.each(['', 'null', '{"record":"r"'])('is nothing where its file holds %j', (text) => {
    const folder = folderNamed('out')
    bearWitness(folder, { record: 'r' })
    for (const name of readdirSync(records())) writeFileSync(join(records(), name), text)
    expect(witnessOf(folder)).toEqual({})
  })

  test('is nothing where nothing can be written, and that is no failure', () => {
    write(join(cache, 'rolewright'), 'a file where the cache folder should be')
    bearWitness(folderNamed('out'), { record: 'r' })
    expect(witnessOf(folderNamed('out'))).toEqual({})
  })
})

describe('folders that are no more', () => {
  /** As many of them are known. */
  function remember(count: number): void {
    for (let at = 0; at < count; at++) bearWitness(join(root, `gone-${at}`), { record: 'r' })
  }
  const known = () => readdirSync(records()).length

  test('are forgotten when one comes to two hundred', () => {
    const folder = folderNamed('out')
    bearWitness(folder, { record: 'kept' })
    remember(197)
    write(join(records(), 'damaged.json'), '{"folder":')
    bearWitness(folderNamed('more'), { record: 'r' })
    expect(known()).toBe(200)
    bearWitness(folderNamed('another'), { record: 'r' })
    expect(known()).toBe(3)
    expect(witnessOf(folder)).toEqual({ record: 'kept' })
  })

  test('are not looked for by a run in a folder that is known', () => {
    bearWitness(folderNamed('out'), { record: 'r' })
    remember(199)
    bearWitness(folderNamed('out'), { record: 'r2' })
    expect(known()).toBe(200)
  })

  test('are forgotten without a look at what else is cached, or at files that name no folder', () => {
    const browser = join(cache, 'rolewright/browser.json')
    write(browser, '{}')
    remember(199)
    write(join(records(), 'strange.json'), '{"folder":5}')
    bearWitness(folderNamed('out'), { record: 'r' })
    expect(known()).toBe(1)
    expect(existsSync(browser) && readFileSync(browser, 'utf8')).toBe('{}')
  })
})
