import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeError } from '../write-error.js'

/** Writes a file that is not there yet. Answers whether it was written: what is there stays as it is. */
export function writeNew(path: string, content: Uint8Array | string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw writeError(path, cause)
  }
}
