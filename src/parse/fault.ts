import { type Diagnostic, diagnose } from '../diagnostic.js'
import { fileWithoutValue } from './assemble-file.js'
import type { ParsedFile } from './parsed-file.js'
import { startOf } from './read-text.js'

/** Reads a file. Where the tool itself fails over it this is told of the file, and the run goes on with all others. */
export async function orFault(path: string, read: () => Promise<ParsedFile>): Promise<ParsedFile> {
  try {
    return await read()
  } catch (error) {
    return fileWithoutValue(path, '', [faultOf(path, error)])
  }
}

/** What is told of a file over which the tool itself has failed. */
export function faultOf(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return diagnose('file-fault', startOf(path), { reason: reason.split('\n', 1)[0] ?? '' })
}
