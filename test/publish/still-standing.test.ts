import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKey, stillStanding } from '../../src/publish/still-standing.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { watchSource } from '../../src/source/watched-source.js'
import { makeWorkspace, run, write } from './fixture.js'

const files = { 'a.html': 'A', 'sub/b.html': 'B' }
const own = { 'fonts/a.ttf': 'font' }

/** A workspace after a run that read its roles and settings and brought all up to date; and what the next run asks. */
async function built(config = '', flags: { out?: string } = {}, name = 'rolewright.config.yaml') {
  const { workspace } = makeWorkspace()
  write(join(workspace, 'roles/a.md'), 'role')
  if (config) write(join(workspace, name), config)
  const [source, builtIn] = [watchSource(directorySource(workspace)), watchSource(memorySource(own))]
  for (const file of await source.list('roles', ['.md'])) await file.read()
  await (await source.get(name))?.read()
  for (const file of await builtIn.list('fonts', ['.ttf'])) await file.read()
  const named = config.includes('pages') ? 'pages' : 'out'
  const folder = flags.out ?? join(workspace, named)
  const key = runKey({ format: ['html'] }, {})
  const last = {
    key,
    ...(flags.out === undefined ? { out: named } : {}),
    lang: 'en' as const,
    workspace: source.seen(),
    builtIn: builtIn.seen(),
  }
  await run({ folder, workspace }, files, { run: () => last })
  const ask = (change: Partial<Parameters<typeof stillStanding>[0]> = {}) =>
    stillStanding({
      ...{ workspace: directorySource(workspace), builtIn: memorySource(own), root: workspace },
      ...{ out: flags.out, key, ...change },
    })
  return { workspace, folder, ask }
}

test('a run after which nothing has changed stands, with its outputs and its language', async () => {
  const { folder, ask } = await built()
  expect(await ask()).toEqual({ folder, outputs: ['a.html', 'sub/b.html'], lang: 'en' })
})

test.each([
  'out: pages\n',
  '"out": pages\n',
  "out : 'pages'\n",
  '输出目录： pages # where\n',
  '输出：pages\n',
  'company:\n  out: elsewhere\nout: pages\n',
])('its folder may be named by the configuration: %j', async (config) => {
  const { workspace, ask } = await built(config)
  expect(await ask()).toMatchObject({ folder: join(workspace, 'pages') })
})

test('the configuration may have its other name', async () => {
  const { workspace, ask } = await built('out: pages\n', {}, 'rolewright.config.yml')
  expect(await ask()).toMatchObject({ folder: join(workspace, 'pages') })
})

test('or by a flag, and then it is that of no other run', async () => {
  const out = join(makeWorkspace().workspace, 'elsewhere')
  const { ask } = await built('', { out })
  expect(await ask()).toMatchObject({ folder: out })
  expect(await ask({ out: undefined })).toBeUndefined()
  const { folder, ask: askOther } = await built()
  expect(await askOther({ out: folder })).toBeUndefined()
})

test.each<[string, (place: Awaited<ReturnType<typeof built>>) => void]>([
  ['a role was changed', ({ workspace }) => write(join(workspace, 'roles/a.md'), 'other')],
  ['a role came', ({ workspace }) => write(join(workspace, 'roles/b.md'), 'role')],
  ['a role went', ({ workspace }) => rmSync(join(workspace, 'roles/a.md'))],
  ['settings came', ({ workspace }) => write(join(workspace, 'rolewright.config.yaml'), 'lang: en\n')],
  ['a page was changed', ({ folder }) => write(join(folder, 'sub/b.html'), 'mine')],
  ['a page went', ({ folder }) => rmSync(join(folder, 'a.html'))],
  ['the record went', ({ folder }) => rmSync(join(folder, '.rolewright.json'))],
  ['the folder went', ({ folder }) => rmSync(folder, { recursive: true })],
  [
    'a folder in it is a link now',
    ({ folder }) => {
      renameSync(join(folder, 'sub'), join(folder, 'moved'))
      symlinkSync(join(folder, 'moved'), join(folder, 'sub'))
    },
  ],
])('it stands no longer when %s', async (_, change) => {
  const place = await built()
  change(place)
  expect(await place.ask()).toBeUndefined()
})

test('nor for other flags, another date or another package', async () => {
  const { ask } = await built()
  expect(await ask({ key: runKey({ format: ['pdf'] }, {}) })).toBeUndefined()
  expect(await ask({ key: runKey({ format: ['html'] }, { SOURCE_DATE_EPOCH: '1' }) })).toBeUndefined()
  expect(await ask({ builtIn: memorySource({ 'fonts/a.ttf': 'another' }) })).toBeUndefined()
})

test('to ask makes no folder', async () => {
  const { folder, ask } = await built()
  rmSync(folder, { recursive: true })
  await ask()
  expect(existsSync(folder)).toBe(false)
})
