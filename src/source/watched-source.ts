import { createHash } from 'node:crypto'
import type { FileSource, ListOptions, SourceFile } from './file-source.js'

/** What a run asked of a source: enough to ask the same again. Plain data. */
export interface Trace {
  asked: Asked[]
  /** Files that were found and never read: what is in them made no difference. */
  unread: string[]
}

type Asked = { get: string } | { list: string; endings: string[]; shallow: boolean }

/** A source that remembers what was asked of it. */
export interface WatchedSource extends FileSource {
  /** What was asked so far, and a hash of the answers: of the names that were found and the bytes that were read. */
  seen(): { trace: Trace; hash: string }
}

/** Hashes of files by path; instead of a hash, that a file was not there or was not read. */
type Answers = Map<string, string>

const ABSENT = 'absent'
const UNREAD = 'unread'

/** Watches what is asked of a source, so that a later run can tell whether it would be told the same. */
export function watchSource(source: FileSource): WatchedSource {
  const asked = new Map<string, Asked>()
  const answers: Answers = new Map()
  const note = (question: Asked) => void asked.set(JSON.stringify(question), question)
  return {
    name: source.name,
    async list(folder, endings, options = {}) {
      note(questionOf(folder, endings, options))
      const files = await source.list(folder, endings, options)
      return files.map(watched)
    },
    async get(path) {
      note({ get: path })
      const file = await source.get(path)
      if (!file) answers.set(path, ABSENT)
      return file && watched(file)
    },
    seen: () => ({
      trace: {
        asked: [...asked.values()],
        unread: [...answers].filter(([, answer]) => answer === UNREAD).map(([path]) => path),
      },
      hash: hashOf(answers),
    }),
  }

  function watched(file: SourceFile): SourceFile {
    if (!answers.has(file.path)) answers.set(file.path, UNREAD)
    const read = async () => {
      const bytes = await file.read()
      answers.set(file.path, hashOfBytes(bytes))
      return bytes
    }
    return { ...file, read }
  }
}

/** The hash that a trace would have now. */
export async function askAgain(source: FileSource, { asked, unread }: Trace): Promise<string> {
  const answers: Answers = new Map()
  const skipped = new Set(unread)
  for (const question of asked)
    for (const file of await filesFor(question, source, answers))
      if (!answers.has(file.path))
        answers.set(file.path, skipped.has(file.path) ? UNREAD : hashOfBytes(await file.read()))
  return hashOf(answers)
}

async function filesFor(question: Asked, source: FileSource, answers: Answers): Promise<SourceFile[]> {
  if ('list' in question) return source.list(question.list, question.endings, { shallow: question.shallow })
  const file = await source.get(question.get)
  if (!file) answers.set(question.get, ABSENT)
  return file ? [file] : []
}

function questionOf(folder: string, endings: readonly string[], { shallow = false }: ListOptions): Asked {
  return { list: folder, endings: [...endings], shallow }
}

const hashOfBytes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64')

function hashOf(answers: Answers): string {
  const hash = createHash('sha256')
  for (const [path, answer] of [...answers].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\n${answer}\n`)
  return hash.digest('base64')
}
