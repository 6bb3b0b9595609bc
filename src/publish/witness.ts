import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cachePath } from '../store/cache-path.js'
import { writeWhole } from '../store/write-whole.js'
import { hashOf } from './hash.js'

/** What this machine knows of the record that its last run left in an output folder. */
export interface Witness {
  /** Hash of the record as it was written. */
  record?: string
  /** The name of a run whose journal is still open, which nobody else can know. */
  journal?: string
}

/** As many are kept without a look at whether their folders are still there. */
const MANY = 200

/**
 * What is known of an output folder, outside of it: a branch may bring any record, with any files that match it, and they
 * would count as up to date. Nothing is known of a folder that was copied, moved or cloned; all is made again there, once.
 */
export function witnessOf(folder: string): Witness {
  try {
    const { record, journal } = JSON.parse(readFileSync(placeOf(folder), 'utf8')) as Witness
    return { ...(record && { record }), ...(journal && { journal }) }
  } catch {
    return {}
  }
}

/** Writes down what is known. Where nothing can be written nothing is known, and every run makes all. */
export function bearWitness(folder: string, witness: Witness): void {
  const place = placeOf(folder)
  try {
    if (!existsSync(place)) sweep(join(place, '..'))
    writeWhole(place, Buffer.from(`${JSON.stringify({ folder, ...witness })}\n`))
  } catch {}
}

const placeOf = (folder: string) =>
  join(cachePath(process.env), 'records', `${hashOf(folder).slice(0, 32)}.json`)

/** Takes away what is known of folders that are no more. */
function sweep(known: string): void {
  const names = existsSync(known) ? readdirSync(known) : []
  if (names.length < MANY) return
  for (const name of names) {
    const folder = folderIn(join(known, name))
    if (folder === undefined || !existsSync(folder)) rmSync(join(known, name), { force: true })
  }
}

/** The folder that a file is about; undefined for one that is damaged. */
function folderIn(path: string): string | undefined {
  try {
    const { folder } = JSON.parse(readFileSync(path, 'utf8')) as { folder?: unknown }
    return typeof folder === 'string' ? folder : undefined
  } catch {
    return undefined
  }
}
