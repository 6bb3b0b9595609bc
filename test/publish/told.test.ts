import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { ToolError } from '../../src/errors.js'
import { openRecord } from '../../src/publish/record.js'
import { contentOf, makeCache, makeWorkspace, outputOf, planOf, run, write } from './fixture.js'

let place: ReturnType<typeof makeWorkspace>
beforeEach(() => {
  makeCache()
  place = makeWorkspace()
})

const failing = (path: string, error: unknown) =>
  outputOf(path, '', async () => {
    throw error
  })
const plan = (...outputs: ReturnType<typeof outputOf>[]) => planOf({}, { outputs })

describe('what fails', () => {
  test('is told by path, with the reason in both languages and the cause', async () => {
    const cause = new Error('no ink')
    const { failed } = await run(
      place,
      plan(failing('c.html', cause), failing('a.html', 'torn'), outputOf('b.html', 'B')),
    )
    expect(failed.map(({ path, error }) => [path, error.kind, error.text])).toEqual([
      ['a.html', 'environment', { en: 'a.html could not be made: torn', 'zh-CN': '无法生成 a.html：torn' }],
      [
        'c.html',
        'environment',
        { en: 'c.html could not be made: no ink', 'zh-CN': '无法生成 c.html：no ink' },
      ],
    ])
    expect(failed[1]?.error.cause).toBe(cause)
  })

  test('for a reason that has words already keeps them', async () => {
    const error = new ToolError('no-browser', {})
    expect((await run(place, plan(failing('a.pdf', error)))).failed).toEqual([{ path: 'a.pdf', error }])
  })

  test('because of the disk is told in words', async () => {
    const error = Object.assign(new Error('ENOSPC: …'), { code: 'ENOSPC', syscall: 'write' })
    const { failed } = await run(place, plan(failing('a.html', error)))
    expect(failed[0]?.error.text).toEqual({
      en: 'a.html could not be written: the disk is full.',
      'zh-CN': '无法写入 a.html：磁盘已满。',
    })
  })

  test('may be the record: the pages are made, and that is told', async () => {
    mkdirSync(join(place.folder, '.rolewright.json'), { recursive: true })
    const { made, failed } = await run(place, { 'a.html': 'A' })
    expect(made).toEqual(['a.html'])
    expect(failed.map(({ path, error }) => [path, error.text.en])).toEqual([
      ['.rolewright.json', '.rolewright.json could not be written: a folder of that name is in the way.'],
    ])
  })
})

test('how far a run is, is told after each output that is made or fails', async () => {
  const told: string[] = []
  await run(place, plan(outputOf('a.html', 'A'), failing('b.html', 'torn'), outputOf('c.html', 'C')), {
    progress: (done, total) => told.push(`${done} of ${total}`),
  })
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
})

describe('a run is written down as one that need not be done again', () => {
  const asked = {
    key: 'flags',
    workspace: { trace: [], hash: 'w' },
    builtIn: { trace: [], hash: 'b' },
  } as never
  const options = { run: () => asked }
  const remembered = () => openRecord(place.folder).lastRun

  test('when it has brought all up to date, with the outputs that it was about', async () => {
    await run(place, { 'a.html': 'A', 'b.html': 'B' }, options)
    expect(remembered()).toMatchObject({ key: 'flags', outputs: ['a.html', 'b.html'] })
    await run(place, { 'a.html': 'A', 'b.html': 'B' })
    expect(remembered()).toBeUndefined()
  })

  test('not when an output failed', async () => {
    await run(place, plan(failing('a.html', 'torn'), outputOf('b.html', 'B')), options)
    expect(remembered()).toBeUndefined()
  })

  test('not when a role has errors', async () => {
    await run(place, planOf({ 'a.html': 'A' }, { skipped: ['clerk'], whole: false }), options)
    expect(remembered()).toBeUndefined()
  })

  test('not when it left a file alone', async () => {
    await run(place, { 'a.html': 'A', 'b.html': 'B' }, options)
    write(join(place.folder, 'b.html'), 'mine')
    await run(place, { 'a.html': 'A' }, options)
    expect(remembered()).toBeUndefined()
  })

  test('not when characters were printed as blanks, which each run tells', async () => {
    const page = outputOf('a.html', 'A', async (_, missing) => {
      missing(['𠮷'])
      return Buffer.from('A')
    })
    const { missing } = await run(place, plan(page), options)
    expect(missing).toEqual([{ path: 'a.html', characters: ['𠮷'] }])
    expect(remembered()).toBeUndefined()
  })
})

test('characters without a font are told by path, whatever was made first', async () => {
  const lacking = (path: string, wait: number) =>
    outputOf(path, path, async (_, missing) => {
      for (let turn = 0; turn < wait; turn++) await Promise.resolve()
      missing([path])
      return Buffer.from(path)
    })
  const { missing } = await run(place, plan(lacking('b.html', 0), lacking('a.html', 9)))
  expect(missing.map(({ path }) => path)).toEqual(['a.html', 'b.html'])
})

test('temporary files of a killed run are swept away by the next, in every folder that has outputs', async () => {
  await run(place, { 'card/a.html': 'A', 'b.html': 'B' })
  const half = '.a.html.999999999.rolewright'
  for (const folder of ['', 'card', 'notes']) write(join(place.folder, folder, half), 'half')
  write(join(place.folder, '.rolewright.journal'), '')
  await run(place, { 'card/a.html': 'A', 'b.html': 'B' })
  expect(readdirSync(place.folder).sort()).toEqual(['.rolewright.json', 'b.html', 'card', 'notes'])
  expect(contentOf(place.folder)).toEqual({ 'card/a.html': 'A', 'b.html': 'B', [`notes/${half}`]: 'half' })
})
