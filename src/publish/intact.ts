import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.js'
import type { RecordEntry } from './record.js'

/** Tells whether files stand in an output folder as they were made. */
export type IsIntact = (path: string, entry: RecordEntry) => boolean

/**
 * A file that has not been touched since a moment is as it was then, and need not be read; any other is read. The moment is
 * the one in which the record of the folder was written, which is after all that it records.
 */
export function intactSince(moment: number | undefined, folder: string): IsIntact {
  return (path, { bytes }) => {
    const place = join(folder, path)
    const stats = lstatSync(place, { throwIfNoEntry: false })
    if (!stats?.isFile()) return false
    // In the same tick of the file system's clock nobody knows which came first.
    if (moment !== undefined && stats.ctimeMs < moment && stats.mtimeMs < moment) return true
    return hashOf(readFileSync(place)) === bytes
  }
}
