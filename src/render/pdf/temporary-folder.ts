import { lstatSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ToolError } from '../../errors.js'
import { isOrphan, processMark } from './process-mark.js'

/** A private folder that is gone after `remove`, or at the latest when the process ends. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

const PREFIX = 'rolewright-'

function make(parent: string): string {
  try {
    return mkdtempSync(join(parent, `${PREFIX}${processMark()}-`))
  } catch (cause) {
    throw new ToolError('no-temporary-folder', { parent }, { cause })
  }
}

/** A browser that was just killed may still write for a moment. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }

/** Makes a folder that only this user can read; `parent` is the system's temporary folder unless given. */
export function makeTemporaryFolder(parent = tmpdir()): TemporaryFolder {
  sweep(parent)
  refuseFull(parent)
  const path = make(parent)
  const removeAtExit = () => rmSync(path, REMOVAL)
  process.once('exit', removeAtExit)
  return {
    path,
    async remove() {
      process.off('exit', removeAtExit)
      await rm(path, REMOVAL)
    },
  }
}

/** A browser's profile and what it prints take a few megabytes. */
const LEAST = 16

/** Ends the run where a browser would find no room: it does not say so, but waits for ever. */
export function refuseFull(parent = tmpdir()): void {
  const left = megabytesLeft(parent)
  if (left === undefined || left >= LEAST) return
  throw new ToolError('temporary-folder-full', { parent, left, least: LEAST })
}

/** Undefined where the system does not tell. */
function megabytesLeft(folder: string): number | undefined {
  try {
    const { bavail, bsize, blocks } = statfsSync(folder)
    return blocks > 0 ? Math.floor((bavail * bsize) / 1_048_576) : undefined
  } catch {
    return undefined
  }
}

/** Removes the folders of runs that were killed. */
function sweep(parent: string): void {
  for (const name of namesIn(parent)) {
    if (!name.startsWith(PREFIX) || !isOrphan(name)) continue
    const path = join(parent, name)
    try {
      // Whatever else has such a name in a folder that all users share is somebody else's.
      if (lstatSync(path).uid === (process.getuid?.() ?? 0)) rmSync(path, REMOVAL)
    } catch {}
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
