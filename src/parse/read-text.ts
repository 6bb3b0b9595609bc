import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'
import type { SourceFile } from '../source/file-source.js'
import { guessEncoding, isWide } from './guess-encoding.js'

/** The largest file that is read, in bytes; a role of 2 MB would print as a book. */
export const limit = 2 * 1024 * 1024

/** A file's text without byte order mark, or why it has none. */
export type TextRead = { text: string } | { problem: Diagnostic }

/** Reads a file as UTF-8. A large file is refused before it is read. */
export async function readText(file: SourceFile): Promise<TextRead> {
  if (file.size > limit) return { problem: tooLarge(file) }
  try {
    return decode(await file.read(), file.path)
  } catch (error) {
    return { problem: diagnose('file-unreadable', startOf(file.path), { reason: reasonOf(error) }) }
  }
}

/** The text of some bytes. */
export function decode(bytes: Uint8Array, path: string): TextRead {
  if (isWide(bytes)) return { problem: diagnose('file-not-utf8', startOf(path), { encoding: 'UTF-16' }) }
  try {
    // The decoder drops a byte order mark itself. A lone carriage return ended lines once, and YAML knows it not.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n') }
  } catch {
    const encoding = guessEncoding(bytes)
    return { problem: diagnose('file-not-utf8', startOf(path), encoding === undefined ? {} : { encoding }) }
  }
}

function tooLarge(file: SourceFile): Diagnostic {
  const megabytes = Math.ceil(file.size / 1024 / 1024)
  return diagnose('file-too-large', startOf(file.path), { megabytes, limit: limit / 1024 / 1024 })
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)

/** The very start of a file, for problems of the whole of it. */
export function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}
