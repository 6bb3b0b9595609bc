import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openRecord } from '../../src/publish/record.js'
import { contentOf, makeCache, makeWorkspace, outputOf, planOf, run, write } from './fixture.js'

let place: ReturnType<typeof makeWorkspace>
beforeEach(() => {
  makeCache()
  place = makeWorkspace()
})
const at = (path: string) => join(place.folder, path)

const inTheWay = (path: string) => ({
  en: `${path} is in the way: Rolewright did not make it, so it is not overwritten. Move it elsewhere, or build to another folder with --out.`,
  'zh-CN': `${path} 占用了输出位置；它不是 Rolewright 生成的，不会被覆盖。请把它移走，或用 --out 输出到其他文件夹。`,
})

describe('a folder that someone has replaced by a link', () => {
  beforeEach(async () => {
    await run(place, { 'card/a.html': 'A', 'b.html': 'B' })
    renameSync(at('card'), join(place.workspace, 'moved'))
    symlinkSync(join(place.workspace, 'moved'), at('card'))
  })
  const moved = () => readFileSync(join(place.workspace, 'moved/a.html'), 'utf8')

  test('is in the way, also of a page that stands behind it as it was made', async () => {
    const { failed, unchanged } = await run(place, { 'card/a.html': 'A', 'b.html': 'B' })
    expect(unchanged).toEqual(['b.html'])
    expect(failed.map(({ error }) => error.text)).toEqual([inTheWay('card')])
  })

  test('keeps what nothing makes any more', async () => {
    expect(await run(place, { 'b.html': 'B' })).toMatchObject({ removed: [], left: ['card/a.html'] })
    expect(moved()).toBe('A')
    expect(await run(place, { 'b.html': 'B' })).toMatchObject({ removed: [], left: [] })
  })
})

describe('a page that someone has replaced', () => {
  beforeEach(() => run(place, { 'a.html': 'A', 'b.html': 'B' }))

  test('by a link to the same text is not written over, nor removed', async () => {
    renameSync(at('a.html'), join(place.workspace, 'mine.html'))
    symlinkSync(join(place.workspace, 'mine.html'), at('a.html'))
    const { failed } = await run(place, { 'a.html': 'A', 'b.html': 'B' })
    expect(failed.map(({ error }) => error.text)).toEqual([inTheWay('a.html')])
    expect(await run(place, { 'b.html': 'B' })).toMatchObject({ removed: [], left: ['a.html'] })
    expect(lstatSync(at('a.html')).isSymbolicLink()).toBe(true)
  })

  test('and that nothing makes any more is a file of others from then on', async () => {
    write(at('a.html'), 'mine')
    expect((await run(place, { 'b.html': 'B' })).left).toEqual(['a.html'])
    expect((await run(place, { 'b.html': 'B' })).left).toEqual([])
    expect((await run(place, { 'a.html': 'A', 'b.html': 'B' })).failed).toHaveLength(1)
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'mine', 'b.html': 'B' })
  })
})

describe('a page whose name differs from an earlier one by capitals only', () => {
  beforeEach(() => run(place, { 'Clerk.html': 'A' }))

  test('is that one where the system tells no capitals apart, and takes its place', async () => {
    // One file under both names, as such a system shows it.
    linkSync(at('Clerk.html'), at('clerk.html'))
    const result = await run(place, { 'clerk.html': 'A2' })
    expect(result).toMatchObject({ made: ['clerk.html'], removed: ['Clerk.html'], failed: [] })
    expect(contentOf(place.folder)).toEqual({ 'clerk.html': 'A2' })
  })

  test('is somebody’s own where there are two files', async () => {
    write(at('clerk.html'), 'mine')
    expect(await run(place, { 'clerk.html': 'A2' })).toMatchObject({
      made: [],
      removed: ['Clerk.html'],
      failed: [{ path: 'clerk.html' }],
    })
  })

  test('is somebody’s own where the earlier one is gone', async () => {
    rmSync(at('Clerk.html'))
    write(at('clerk.html'), 'mine')
    expect((await run(place, { 'clerk.html': 'A2' })).failed).toMatchObject([{ path: 'clerk.html' }])
  })

  test('and any other file is somebody’s own, whatever else it is a link to', async () => {
    linkSync(at('Clerk.html'), at('copy.html'))
    expect((await run(place, { 'Clerk.html': 'A', 'copy.html': 'B' })).failed).toMatchObject([
      { path: 'copy.html' },
    ])
  })
})

describe('while a page is made', () => {
  test('a link may come in its way: then nothing is written behind it', async () => {
    const page = outputOf('card/a.html', 'A', async () => {
      symlinkSync(join(place.workspace, 'roles'), at('card'))
      return Buffer.from('A')
    })
    const { failed } = await run(place, planOf({}, { outputs: [page] }))
    expect(failed.map(({ error }) => error.text)).toEqual([inTheWay('card')])
    expect(existsSync(join(place.workspace, 'roles/a.html'))).toBe(false)
  })

  test('a folder may come into its place: the page is not remembered as made', async () => {
    const page = outputOf('a.html', 'A', async () => {
      mkdirSync(at('a.html'))
      return Buffer.from('A')
    })
    const { failed } = await run(place, planOf({}, { outputs: [page, outputOf('b.html', 'B')] }))
    expect(failed.map(({ error }) => error.text)).toEqual([
      {
        en: 'a.html could not be written: a folder of that name is in the way.',
        'zh-CN': '无法写入 a.html：同名文件夹占用了该位置。',
      },
    ])
    expect(openRecord(place.folder).paths()).toEqual(['b.html'])
  })
})

test('a file of others that equals the page is taken over as it stands', async () => {
  write(at('a.html'), 'A')
  const before = lstatSync(at('a.html')).ino
  expect(await run(place, { 'a.html': 'A' })).toMatchObject({ made: ['a.html'], failed: [] })
  expect(lstatSync(at('a.html')).ino).toBe(before)
})

test('a plan of a part has nothing to say about the rest', async () => {
  await run(place, { 'a.html': 'A', 'b.html': 'B' })
  write(at('a.html'), 'mine')
  const part = await run(place, planOf({ 'b.html': 'B' }, { whole: false }))
  expect(part).toMatchObject({ removed: [], left: [] })
})
