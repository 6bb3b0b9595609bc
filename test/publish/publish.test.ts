import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf, makeWorkspace, outputOf, planOf, run, write } from './fixture.js'

describe('a folder of outputs', () => {
  test('is made, then left as it is while nothing changes', async () => {
    const place = makeWorkspace()
    const first = await run(place, { 'card/a.html': 'A', 'card/b.html': 'B' })
    expect(first).toMatchObject({ made: ['card/a.html', 'card/b.html'], unchanged: [], failed: [] })
    const second = await run(place, { 'card/a.html': 'A', 'card/b.html': 'B' })
    expect(second).toMatchObject({ made: [], unchanged: ['card/a.html', 'card/b.html'] })
    expect(contentOf(place.folder)).toEqual({ 'card/a.html': 'A', 'card/b.html': 'B' })
  })

  test('gets again what changed, was deleted or was damaged', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A', 'b.html': 'B', 'c.html': 'C', 'd.html': 'D' })
    rmSync(join(place.folder, 'b.html'))
    writeFileSync(join(place.folder, 'c.html'), '')
    const result = await run(place, { 'a.html': 'A2', 'b.html': 'B', 'c.html': 'C', 'd.html': 'D' })
    expect(result).toMatchObject({ made: ['a.html', 'b.html', 'c.html'], unchanged: ['d.html'] })
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'A2', 'b.html': 'B', 'c.html': 'C', 'd.html': 'D' })
  })

  test('loses what nothing makes any more, and the folders that are empty then', async () => {
    const place = makeWorkspace()
    await run(place, { 'card/deep/a.html': 'A', 'card/b.html': 'B' })
    const result = await run(place, { 'card/b.html': 'B' })
    expect(result.removed).toEqual(['card/deep/a.html'])
    expect(existsSync(join(place.folder, 'card/deep'))).toBe(false)
  })

  test('keeps what is gone from the plan but was changed by someone', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A', 'b.html': 'B' })
    writeFileSync(join(place.folder, 'a.html'), 'my notes')
    const result = await run(place, { 'b.html': 'B' })
    expect(result).toMatchObject({ removed: [], left: ['a.html'] })
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'my notes', 'b.html': 'B' })
  })

  test('loses nothing when the plan is of a part', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A', 'b.html': 'B' })
    const part = await run(place, planOf({ 'b.html': 'B2' }, { whole: false }))
    expect(part).toMatchObject({ made: ['b.html'], removed: [] })
    const whole = await run(place, { 'b.html': 'B2' })
    expect(whole.removed).toEqual(['a.html'])
  })

  test('is the same, its record too, wherever it is', async () => {
    const [one, other] = [makeWorkspace(), makeWorkspace()]
    await run(one, { 'b.html': 'B', 'a.html': 'A' })
    await run(other, { 'a.html': 'A' })
    await run(other, { 'a.html': 'A', 'b.html': 'B' })
    const record = (folder: string) => readFileSync(join(folder, '.rolewright.json'), 'utf8')
    expect(record(one.folder)).toBe(record(other.folder))
  })

  test('is only looked at by a dry run', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A', 'b.html': 'B' })
    const result = await run(place, { 'b.html': 'B', 'c.html': 'C' }, { dryRun: true })
    expect(result).toMatchObject({ made: ['c.html'], unchanged: ['b.html'], removed: ['a.html'] })
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'A', 'b.html': 'B' })
  })

  test('is not even made by a dry run', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A' }, { dryRun: true })
    expect(existsSync(place.folder)).toBe(false)
  })
})

describe('files of others', () => {
  test('are not overwritten: that output fails, the others are made', async () => {
    const place = makeWorkspace()
    write(join(place.folder, 'a.html'), 'mine')
    const result = await run(place, { 'a.html': 'A', 'b.html': 'B' })
    expect(result.made).toEqual(['b.html'])
    expect(result.failed.map(({ error }) => error.text.en)).toEqual([
      'a.html is in the way: Rolewright did not make it, so it is not overwritten. Move it elsewhere, or build to another folder with --out.',
    ])
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'mine', 'b.html': 'B' })
  })

  test('that equal the output are taken over, so that a lost record can be made again', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A' })
    writeFileSync(join(place.folder, '.rolewright.json'), '<<<<<<< HEAD')
    expect(await run(place, { 'a.html': 'A' })).toMatchObject({ made: ['a.html'], failed: [] })
    expect(await run(place, { 'a.html': 'A' })).toMatchObject({ unchanged: ['a.html'] })
  })

  test('beside the outputs stay', async () => {
    const place = makeWorkspace()
    await run(place, { 'card/a.html': 'A' })
    write(join(place.folder, 'card/readme.txt'), 'mine')
    await run(place, {})
    expect(contentOf(place.folder)).toEqual({ 'card/readme.txt': 'mine' })
  })

  test('named by a forged record outside the folder stay', async () => {
    const place = makeWorkspace()
    const victim = join(place.workspace, 'victim.txt')
    writeFileSync(victim, 'A')
    await run(place, { 'a.html': 'A' })
    const path = join(place.folder, '.rolewright.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"a.html"', '"../victim.txt"'))
    expect((await run(place, {})).removed).toEqual([])
    expect(readFileSync(victim, 'utf8')).toBe('A')
  })
})

describe('links', () => {
  test('are not followed out of the output folder', async () => {
    const place = makeWorkspace()
    mkdirSync(place.folder)
    symlinkSync(join(place.workspace, 'roles'), join(place.folder, 'card'))
    const result = await run(place, { 'card/a.html': 'A', 'b.html': 'B' })
    expect(result.made).toEqual(['b.html'])
    expect(result.failed).toHaveLength(1)
    expect(existsSync(join(place.workspace, 'roles/a.html'))).toBe(false)
  })

  test('in the place of an output or of the record are not written through', async () => {
    const place = makeWorkspace()
    const victim = join(place.workspace, 'victim.txt')
    writeFileSync(victim, 'mine')
    mkdirSync(place.folder)
    symlinkSync(victim, join(place.folder, 'a.html'))
    expect((await run(place, { 'a.html': 'A' })).failed).toHaveLength(1)
    symlinkSync(victim, join(place.folder, '.rolewright.journal'))
    await expect(run(place, { 'b.html': 'B' })).rejects.toMatchObject({ kind: 'usage' })
    expect(readFileSync(victim, 'utf8')).toBe('mine')
  })

  test('out of the workspace are refused when it names the folder itself', async () => {
    const [place, other] = [makeWorkspace(), makeWorkspace()]
    symlinkSync(other.workspace, place.folder)
    const plan = { 'a.html': 'A' }
    await expect(run(place, plan, { inside: true })).rejects.toMatchObject({ kind: 'usage' })
    expect(await run(place, plan)).toMatchObject({ made: ['a.html'] })
  })

  test('to the workspace are refused as an output folder', async () => {
    const place = makeWorkspace()
    symlinkSync(place.workspace, place.folder)
    await expect(run(place, { 'a.html': 'A' })).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('an output folder', () => {
  test.each(['.', '..', 'roles', 'roles/out', 'templates', '.git/out'])('cannot be %s', async (name) => {
    const { workspace } = makeWorkspace()
    const folder = join(workspace, name)
    await expect(run({ workspace, folder }, { 'a.html': 'A' })).rejects.toMatchObject({ kind: 'usage' })
  })

  test('cannot be a file', async () => {
    const place = makeWorkspace()
    writeFileSync(place.folder, '')
    await expect(run(place, { 'a.html': 'A' })).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('an output that fails', () => {
  test('leaves its last good file and does not stop the others', async () => {
    const place = makeWorkspace()
    await run(place, { 'a.html': 'A', 'b.html': 'B' })
    const broken = outputOf('a.html', 'A2', async () => {
      throw new Error('no ink')
    })
    const result = await run(place, { ...planOf({}), outputs: [broken, outputOf('b.html', 'B2')] })
    expect(result.made).toEqual(['b.html'])
    expect(result.failed[0]?.error.message).toBe('a.html could not be made: no ink')
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'A', 'b.html': 'B2' })
    expect((await run(place, { 'a.html': 'A2', 'b.html': 'B2' })).made).toEqual(['a.html'])
  })

  test('because a folder is in the way says so', async () => {
    const place = makeWorkspace()
    mkdirSync(join(place.folder, 'a.html'), { recursive: true })
    const { failed } = await run(place, { 'a.html': 'A' })
    expect(failed.map(({ path, error }) => [path, error.kind])).toEqual([['a.html', 'usage']])
  })
})
