import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../src/publish/hash.js'
import { openRecord, type RecordEntry } from '../../src/publish/record.js'
import { makeCache, makeWorkspace, write } from './fixture.js'

let cache: string
let folder: string
beforeEach(() => {
  cache = makeCache()
  folder = makeWorkspace().folder
  mkdirSync(folder)
})

const recordPath = () => join(folder, '.rolewright.json')
const journalPath = () => join(folder, '.rolewright.journal')
const entryFor = (content: string): RecordEntry => ({ inputs: `of ${content}`, bytes: hashOf(content) })
/** What nobody here has made: known, and never up to date. */
const outOfDate = (content: string): RecordEntry => ({ inputs: '', bytes: hashOf(content) })

/** A run that makes some files; without an end it was killed before it could write its record. */
function run(files: Record<string, string>, end: 'saved' | 'killed' = 'saved'): void {
  const record = openRecord(folder)
  for (const [path, content] of Object.entries(files)) {
    record.note(path, entryFor(content))
    write(join(folder, path), content)
  }
  if (end === 'saved') record.save()
}

/** All that the next run knows, by path. */
function known(): Record<string, RecordEntry | undefined> {
  const record = openRecord(folder)
  return Object.fromEntries(record.paths().map((path) => [path, record.entryOf(path)]))
}

const lastRun = {
  key: 'flags',
  outputs: ['a.html'],
  workspace: { trace: [], hash: 'w' },
  builtIn: { trace: [], hash: 'b' },
} as unknown as NonNullable<Parameters<ReturnType<typeof openRecord>['save']>[0]>

describe('the record of a folder', () => {
  test('remembers from one run to the next what was made, and from what', () => {
    run({ 'card/b.html': 'B', 'a.html': 'A' })
    const record = openRecord(folder)
    expect(record.paths()).toEqual(['a.html', 'card/b.html'])
    expect(record.entryOf('a.html')).toEqual(entryFor('A'))
    expect(record.entryOf('c.html')).toBeUndefined()
    expect(record).toMatchObject({ interrupted: false, lastRun: undefined })
    expect(record.writtenAt).toBe(lstatSync(recordPath()).ctimeMs)
  })

  test('is a text that says what it is, in the order of paths whatever was made first', () => {
    run({ 'b.html': 'B', 'a.html': 'A' })
    const { note, outputs, ...rest } = JSON.parse(readFileSync(recordPath(), 'utf8'))
    expect(note).toContain('keep it with the files')
    expect(Object.keys(outputs)).toEqual(['a.html', 'b.html'])
    expect(rest).toEqual({})
    expect(readdirSync(folder).sort()).toEqual(['.rolewright.json', 'a.html', 'b.html'])
  })

  test('forgets what is no longer ours, and still counts as written here', () => {
    run({ 'a.html': 'A', 'b.html': 'B' })
    const record = openRecord(folder)
    record.forget('b.html')
    record.save()
    expect(known()).toEqual({ 'a.html': entryFor('A') })
    const last = openRecord(folder)
    last.forget('a.html')
    last.save()
    expect(JSON.parse(readFileSync(recordPath(), 'utf8')).outputs).toEqual({})
  })

  test('takes back what was noted and could not be put in place', () => {
    run({ 'a.html': 'A' })
    const record = openRecord(folder)
    const takeBack = [record.note('a.html', entryFor('A2')), record.note('b.html', entryFor('B'))]
    expect(record.entryOf('a.html')).toEqual(entryFor('A2'))
    for (const undo of takeBack) undo()
    record.save()
    expect(known()).toEqual({ 'a.html': entryFor('A') })
  })

  test('is not written where nothing was ever made', () => {
    openRecord(folder).save()
    expect(readdirSync(folder)).toEqual([])
    expect(openRecord(folder).writtenAt).toBeUndefined()
  })

  test('is left as it is, here and in the cache folder, by a run that has nothing to add', () => {
    run({ 'a.html': 'A' })
    const [remembered = ''] = readdirSync(join(cache, 'rolewright/records'))
    const files = () =>
      [recordPath(), join(cache, 'rolewright/records', remembered)].map((path) => lstatSync(path).ino)
    const before = files()
    run({})
    expect(files()).toEqual(before)
  })

  test('remembers the last run while that brought all up to date', () => {
    openRecord(folder).save(lastRun)
    expect(existsSync(recordPath())).toBe(false)
    run({ 'a.html': 'A' })
    openRecord(folder).save(lastRun)
    expect(openRecord(folder).lastRun).toEqual(lastRun)
    run({ 'b.html': 'B' }, 'killed')
    expect(openRecord(folder).lastRun).toBeUndefined()
    run({})
    expect(openRecord(folder).lastRun).toBeUndefined()
  })

  test('that somebody else wrote brings no last run with it', () => {
    run({ 'a.html': 'A' })
    openRecord(folder).save(lastRun)
    write(recordPath(), readFileSync(recordPath(), 'utf8').replace('flags', 'other flags'))
    expect(openRecord(folder).lastRun).toBeUndefined()
    expect(known()).toEqual({ 'a.html': outOfDate('A') })
  })
})

describe('a record that is damaged', () => {
  test.each([
    ['empty', ''],
    ['a conflict of git', '<<<<<<< HEAD\n{}\n'],
    ['no object', 'null'],
    ['a text', '"outputs"'],
    ['without outputs', '{}'],
    ['with a text for outputs', '{"outputs":"a.html"}'],
    ['with no outputs at all', '{"outputs":null}'],
  ])('because it is %s counts as none', (_, text) => {
    write(recordPath(), text)
    expect(known()).toEqual({})
    run({ 'a.html': 'A' })
    expect(known()).toEqual({ 'a.html': entryFor('A') })
  })

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no hash of what it was made from', { bytes: 'y' }],
    ['no hash of what was written', { inputs: 'x' }],
    ['numbers for hashes', { inputs: 1, bytes: 2 }],
  ])('in one entry, which has %s, keeps the others', (_, entry) => {
    const outputs = { 'a.html': entry, 'b.html': entryFor('B') }
    write(recordPath(), JSON.stringify({ outputs }))
    expect(known()).toEqual({ 'b.html': outOfDate('B') })
  })

  test.each(['../a.html', '/a.html', 'C:/a.html', ''])('names no file at %j', (path) => {
    write(recordPath(), JSON.stringify({ outputs: { [path]: entryFor('A') } }))
    expect(known()).toEqual({})
  })
})

describe('the run after one that was killed', () => {
  test('knows what that one has made, and what had been made before', () => {
    run({ 'a.html': 'A', 'b.html': 'B' })
    run({ 'b.html': 'B2', 'c.html': 'C' }, 'killed')
    expect(openRecord(folder).interrupted).toBe(true)
    const all = { 'a.html': entryFor('A'), 'b.html': entryFor('B2'), 'c.html': entryFor('C') }
    expect(known()).toEqual(all)
    run({})
    expect(openRecord(folder).interrupted).toBe(false)
    expect(known()).toEqual(all)
    expect(existsSync(journalPath())).toBe(false)
  })

  test('knows it also when several were killed one after the other', () => {
    run({ 'a.html': 'A' }, 'killed')
    run({ 'b.html': 'B' }, 'killed')
    expect(known()).toEqual({ 'a.html': entryFor('A'), 'b.html': entryFor('B') })
  })

  test('knows it where the last line was cut off', () => {
    run({ 'a.html': 'A', 'b.html': 'B' }, 'killed')
    write(journalPath(), readFileSync(journalPath(), 'utf8').slice(0, -30))
    expect(known()).toEqual({ 'a.html': entryFor('A') })
  })

  test('takes nothing for its own that was noted and never put in place', () => {
    const record = openRecord(folder)
    for (const path of ['absent', 'other', 'folder', 'link', 'placed']) record.note(path, entryFor('A'))
    write(join(folder, 'other'), 'somebody’s own')
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'placed'), 'A')
    symlinkSync(join(folder, 'placed'), join(folder, 'link'))
    expect(known()).toEqual({ placed: entryFor('A') })
  })

  test('reads past lines that no run writes', () => {
    run({ 'a.html': 'A' }, 'killed')
    const lines = [{ path: 5, ...entryFor('A') }, { ...entryFor('A') }, null, { path: '../a.html' }]
    write(
      journalPath(),
      `${readFileSync(journalPath(), 'utf8')}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`,
    )
    expect(known()).toEqual({ 'a.html': entryFor('A') })
  })
})

describe('a journal', () => {
  const forged = (head: string) => `${head}${JSON.stringify({ path: 'a.html', ...entryFor('A') })}\n`

  test.each([
    ['of a run that this machine does not know', '{"run":"x"}\n'],
    ['of a run without a name', '{"run":""}\n'],
    ['that no run began', ''],
  ])('%s makes no page up to date', (_, head) => {
    write(join(folder, 'a.html'), 'A')
    write(journalPath(), forged(head))
    expect(known()).toEqual({ 'a.html': outOfDate('A') })
  })

  test.each([
    ['that changed the record', 'A'],
    ['that made a damaged page as it was', 'as before'],
  ])('of a run %s is not believed again after its end', (_, content) => {
    run({ 'a.html': 'as before' })
    const record = openRecord(folder)
    record.note('a.html', entryFor(content))
    write(join(folder, 'a.html'), content)
    const journal = readFileSync(journalPath(), 'utf8')
    record.save()
    write(journalPath(), journal)
    expect(known()).toEqual({ 'a.html': outOfDate(content) })
  })

  test('of a killed run is not believed again after the run that finished it', () => {
    run({ 'a.html': 'A' })
    run({ 'a.html': 'A' }, 'killed')
    const journal = readFileSync(journalPath(), 'utf8')
    run({})
    write(journalPath(), journal)
    expect(known()).toEqual({ 'a.html': outOfDate('A') })
  })
})
