import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/publish/hash.js'
import { contentOf, makeWorkspace, planOf, run, write } from './fixture.js'

const files = { 'a.html': 'A', 'b.html': 'B' }
type Place = ReturnType<typeof makeWorkspace>
const recordOf = ({ folder }: Place) => join(folder, '.rolewright.json')

/** Another page in the place of one, and a record that says it was made from what is there now. */
function forge(place: Place): void {
  const record = JSON.parse(readFileSync(recordOf(place), 'utf8'))
  write(join(place.folder, 'a.html'), 'forged')
  record.outputs['a.html'].bytes = hashOf('forged')
  writeFileSync(recordOf(place), JSON.stringify(record))
}

test('a page that a record calls up to date is made again when no run here wrote that record', async () => {
  const place = makeWorkspace()
  await run(place, files)
  forge(place)
  expect(await run(place, files)).toMatchObject({ made: ['a.html', 'b.html'], unchanged: [] })
  expect(contentOf(place.folder)).toEqual(files)
  expect(await run(place, files)).toMatchObject({ made: [], unchanged: ['a.html', 'b.html'] })
})

test('a run about a part makes nothing of a forged record its own', async () => {
  const place = makeWorkspace()
  await run(place, files)
  forge(place)
  await run(place, planOf({ 'b.html': 'B2' }, { whole: false }))
  expect((await run(place, { ...files, 'b.html': 'B2' })).made).toEqual(['a.html'])
  expect(contentOf(place.folder)['a.html']).toBe('A')
})

test('a folder that came from elsewhere with its record is made once, and what is gone is removed', async () => {
  const [one, other] = [makeWorkspace(), makeWorkspace()]
  await run(one, { ...files, 'gone.html': 'G' })
  cpSync(one.folder, other.folder, { recursive: true })
  expect(await run(other, files)).toMatchObject({
    made: ['a.html', 'b.html'],
    removed: ['gone.html'],
    failed: [],
  })
  expect(await run(other, files)).toMatchObject({ made: [], unchanged: ['a.html', 'b.html'] })
})

test('a forged journal makes no page up to date', async () => {
  const place = makeWorkspace()
  await run(place, { 'a.html': 'A' })
  write(join(place.folder, 'a.html'), 'forged')
  const line = { path: 'a.html', inputs: 'hash of A', bytes: hashOf('forged') }
  for (const head of ['', '{"run":"x"}\n', '{"run":""}\n']) {
    write(join(place.folder, '.rolewright.journal'), `${head}${JSON.stringify(line)}\n`)
    expect((await run(place, { 'a.html': 'A' })).made).toEqual(['a.html'])
    expect(contentOf(place.folder)).toEqual({ 'a.html': 'A' })
    write(join(place.folder, 'a.html'), 'forged')
  }
})

test('where nothing can be remembered all is made, and nothing fails', async () => {
  const place = makeWorkspace()
  const home = process.env.XDG_CACHE_HOME
  const blocked = join(place.workspace, 'file')
  writeFileSync(blocked, '')
  process.env.XDG_CACHE_HOME = blocked
  try {
    for (const _ of [1, 2])
      expect(await run(place, files)).toMatchObject({ made: ['a.html', 'b.html'], failed: [] })
  } finally {
    if (home === undefined) delete process.env.XDG_CACHE_HOME
    else process.env.XDG_CACHE_HOME = home
  }
})

test('a workspace that was moved is made once', async () => {
  const place = makeWorkspace()
  await run(place, files)
  const moved = { ...place, folder: join(place.workspace, 'site') }
  renameSync(place.folder, moved.folder)
  expect((await run(moved, files)).made).toEqual(['a.html', 'b.html'])
  rmSync(moved.folder, { recursive: true })
})
