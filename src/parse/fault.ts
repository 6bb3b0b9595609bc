import { type Diagnostic, diagnose } from '../diagnostic.js'
import { fileWithoutValue } from './assemble-file.js'
import type { ParsedFile } from './parsed-file.js'
import { startOf } from './read-text.js'

/** Reads a file. If the tool itself fails on it, that is reported for the file and the run continues with the others. */
export async function orFault(path: string, read: () => Promise<ParsedFile>): Promise<ParsedFile> {
  try {
    return await read()
  } catch (error) {
    return fileWithoutValue(path, '', [faultOf(path, error)])
  }
}

/** What is reported of a file on which the tool itself failed. */
export function faultOf(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return diagnose('file-fault', startOf(path), { reason: reason.split('\n', 1)[0] ?? '' })
}
