import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderStore } from '../../src/store/folder-store.js'
import { memoryStore } from '../../src/store/memory-store.js'
import { prune } from '../../src/store/prune.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

describe.each([
  ['in memory', () => memoryStore()],
  ['in a folder', () => folderStore(folder)],
])('a store %s', (_, open) => {
  test('gives back what was put under a key, and nothing under another', async () => {
    const store = open()
    await store.put('one', Buffer.from('eins'))
    expect(Buffer.from((await store.get('one')) ?? []).toString()).toBe('eins')
    expect(await store.get('two')).toBeUndefined()
    expect([await store.has('one'), await store.has('two')]).toEqual([true, false])
  })
})

describe('in memory', () => {
  test('what was used longest ago goes first', async () => {
    const store = memoryStore(10)
    for (const key of ['a', 'b']) await store.put(key, new Uint8Array(5))
    await store.get('a')
    await store.put('c', new Uint8Array(5))
    expect([await store.has('a'), await store.has('b'), await store.has('c')]).toEqual([true, false, true])
  })

  test('what is larger than all may be is not kept, and drives nothing out', async () => {
    const store = memoryStore(10)
    await store.put('a', new Uint8Array(5))
    await store.put('b', new Uint8Array(11))
    expect([await store.has('a'), await store.has('b')]).toEqual([true, false])
  })
})

describe('in a folder', () => {
  test('another process finds it', async () => {
    await folderStore(folder).put('key', Buffer.from('kept'))
    expect(Buffer.from((await folderStore(folder).get('key')) ?? []).toString()).toBe('kept')
  })

  test('what is damaged, cut short or another’s is not there', async () => {
    const store = folderStore(folder)
    await store.put('one', Buffer.from('first'))
    await store.put('two', Buffer.from('second'))
    const [one = '', two = ''] = filesIn(folder)
    const [first, second] = [readFileSync(one), readFileSync(two)]
    const found = async () => [await store.get('one'), await store.get('two')]
    writeFileSync(one, first.subarray(0, 20))
    writeFileSync(two, Buffer.concat([second.subarray(0, -1), Buffer.from('!')]))
    expect(await found()).toEqual([undefined, undefined])
    writeFileSync(one, second)
    writeFileSync(two, first)
    expect(await found()).toEqual([undefined, undefined])
  })

  test('where nothing can be written nothing is kept, and nobody is troubled', async () => {
    writeFileSync(join(folder, 'file'), '')
    const store = folderStore(join(folder, 'file'))
    await store.put('key', Buffer.from('lost'))
    expect(await store.get('key')).toBeUndefined()
  })
})

describe('the bounds of a folder', () => {
  const put = async (build: string, count: number) => {
    for (let index = 0; index < count; index += 1)
      await folderStore(join(folder, build)).put(`key ${index}`, Buffer.alloc(68))
  }

  test('entries of other builds go', async () => {
    await put('old', 2)
    await put('new', 2)
    prune(folder, 'new', 1000)
    expect(readdirSync(folder).sort()).toEqual(['.pruned', 'new'])
    expect(filesIn(join(folder, 'new'))).toHaveLength(2)
  })

  test('beyond them the oldest go, down to half', async () => {
    await put('new', 10)
    for (const [index, path] of filesIn(join(folder, 'new')).entries()) utimesSync(path, index, index)
    prune(folder, 'new', 800)
    const left = filesIn(join(folder, 'new')).map((path) => statSync(path).mtimeMs / 1000)
    expect(left.sort()).toEqual([6, 7, 8, 9])
  })

  test('are looked after once a day', async () => {
    prune(folder, 'new', 1000, 0)
    await put('old', 1)
    prune(folder, 'new', 1000, 1000)
    expect(readdirSync(folder)).toContain('old')
    prune(folder, 'new', 1000, 2 * 24 * 60 * 60 * 1000)
    expect(readdirSync(folder)).not.toContain('old')
  })
})
