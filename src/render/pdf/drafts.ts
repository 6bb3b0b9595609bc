import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isOrphan, processMark } from './process-mark.js'

/** A folder that is worked on before it is put in place, or after it was taken from there. */
export function draftOf(folder: string): string {
  return `${folder}.${processMark()}.part`
}

const HOUR = 3_600_000

/** Removes drafts of runs that were killed. One that another host works on is left alone for an hour. */
export async function sweepDrafts(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith('chromium-') || !name.endsWith('.part')) continue
    const path = join(parent, name)
    if (isOrphan(name) || (await isOld(path)))
      await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}

/** It may be gone by now: its process has put it in place. */
async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > HOUR
}
