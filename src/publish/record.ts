import { randomUUID } from 'node:crypto'
import { closeSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostic.js'
import { writeWhole } from '../store/write-whole.js'
import { hashOf } from './hash.js'
import { type LastRun, readLastRun } from './last-run.js'
import { isPlainPath, kindOf } from './output-folder.js'
import { bearWitness, witnessOf } from './witness.js'

/** What one file was made from, and what was written: hashes. */
export interface RecordEntry {
  inputs: string
  bytes: string
}

/** What earlier runs made in a folder. */
export interface OutputRecord {
  /** Whether a run was ended before it could write its record. */
  interrupted: boolean
  /** The run that brought all up to date, if the last one did. */
  lastRun: LastRun | undefined
  /** When it was written, in milliseconds of the file system's clock. */
  writtenAt: number | undefined
  paths(): string[]
  entryOf(path: string): RecordEntry | undefined
  /** Notes at once that a file is about to be put in place; the answer takes it back. */
  note(path: string, entry: RecordEntry): () => void
  forget(path: string): void
  /** Writes it down, and the run if that brought all up to date. */
  save(run?: LastRun): void
}

const NAME = '.rolewright.json'
const JOURNAL = '.rolewright.journal'

/**
 * The record of an output folder. Each file is noted in a journal before it is put in place, so that the run after one
 * that was killed still knows its own files from those of others.
 */
export function openRecord(folder: string): OutputRecord {
  const journal = readText(join(folder, JOURNAL))
  const text = readText(join(folder, NAME))
  const known = text === undefined ? undefined : parseJson(text)
  const witness = witnessOf(folder)
  const isWitnessed = text !== undefined && hashOf(text) === witness.record
  const entries = new Map(
    [...entriesOf(known)].map(([path, entry]) => [path, isWitnessed ? entry : outOfDate(entry)]),
  )
  const append = appender(join(folder, JOURNAL), (run) => bearWitness(folder, { ...witness, journal: run }))
  if (journal !== undefined) {
    const run = runOfJournal(journal)
    const isOwn = run !== undefined && run === witness.journal
    for (const [path, entry] of parseJournal(journal)) {
      if (isAsMade(join(folder, path), entry)) entries.set(path, isOwn ? entry : outOfDate(entry))
    }
  }
  return {
    interrupted: journal !== undefined,
    lastRun: journal === undefined && isWitnessed ? readLastRun(known?.run) : undefined,
    writtenAt: lstatSync(join(folder, NAME), { throwIfNoEntry: false })?.ctimeMs,
    paths: () => [...entries.keys()].sort(compareText),
    entryOf: (path) => entries.get(path),
    note(path, entry) {
      const before = entries.get(path)
      append.line(JSON.stringify({ path, ...entry }))
      entries.set(path, entry)
      return () => void (before ? entries.set(path, before) : entries.delete(path))
    },
    forget: (path) => void entries.delete(path),
    save(run) {
      append.close()
      const text = serialise(entries, run)
      const present = readText(join(folder, NAME))
      if (text !== present && (present !== undefined || entries.size > 0))
        writeWhole(join(folder, NAME), Buffer.from(text))
      const record = hashOf(text)
      if (record !== witness.record || journal !== undefined || append.isOpened())
        bearWitness(folder, { record })
      rmSync(join(folder, JOURNAL), { force: true })
    },
  }
}

/** What nobody here has made may be removed and written over, but is no page to leave as it is. */
const outOfDate = ({ bytes }: RecordEntry): RecordEntry => ({ inputs: '', bytes })

/** A noted file counts only if it was put in place: what stands there else may be someone's own. */
function isAsMade(path: string, entry: RecordEntry): boolean {
  return kindOf(path) === 'file' && hashOf(readFileSync(path)) === entry.bytes
}

/**
 * Opens the journal with its first line, which names the run; opening it anew for each of a thousand lines takes longer
 * than writing them.
 */
function appender(
  path: string,
  begin: (run: string) => void,
): { line(text: string): void; close(): void; isOpened(): boolean } {
  let file: number | undefined
  let isOpened = false
  return {
    isOpened: () => isOpened,
    line(text) {
      file ??= openedAt(path, begin)
      isOpened = true
      writeSync(file, `${text}\n`)
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

function openedAt(path: string, begin: (run: string) => void): number {
  const isNew = lstatSync(path, { throwIfNoEntry: false }) === undefined
  const file = openSync(path, 'a')
  if (!isNew) return file
  const run = randomUUID()
  begin(run)
  writeSync(file, `${JSON.stringify({ run })}\n`)
  return file
}

function serialise(entries: Map<string, RecordEntry>, run: LastRun | undefined): string {
  const outputs = Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)))
  const note = 'What rolewright build made here. It tells what is out of date; keep it with the files.'
  return `${JSON.stringify({ note, ...(run ? { run } : {}), outputs }, null, 1)}\n`
}

/** A record that cannot be read counts as none: then files are made again, and those of others stay. */
function entriesOf(known: Json | undefined): Map<string, RecordEntry> {
  const outputs = known?.outputs
  if (typeof outputs !== 'object' || outputs === null) return new Map()
  return new Map(Object.entries(outputs).flatMap(([path, entry]) => validEntry(path, entry)))
}

function parseJournal(text: string): [string, RecordEntry][] {
  return text.split('\n').flatMap((line) => {
    const entry = parseJson(line)
    return entry && typeof entry.path === 'string' ? validEntry(entry.path, entry) : []
  })
}

/** The name of the run that began a journal. */
function runOfJournal(text: string): unknown {
  return parseJson(text.slice(0, text.indexOf('\n')))?.run
}

function validEntry(path: string, entry: unknown): [string, RecordEntry][] {
  const { inputs, bytes } = (entry ?? {}) as Partial<RecordEntry>
  const valid = typeof inputs === 'string' && typeof bytes === 'string' && isPlainPath(path)
  return valid ? [[path, { inputs, bytes }]] : []
}

/** Anything that JSON can hold: what is no object has none of the keys that are asked for. */
type Json = { readonly [key: string]: unknown } | null

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
