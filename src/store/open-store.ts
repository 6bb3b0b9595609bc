import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { toolBuild } from '../version.js'
import { cachePath } from './cache-path.js'
import { folderStore } from './folder-store.js'
import { prune } from './prune.js'
import type { Store } from './store.js'

/** What all entries may take together. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * The store of this machine, in the user's cache folder: what another build of the tool has put there is never used. Undefined
 * where the source itself is run, of which no build tells what it is.
 */
export function openStore(): Store | undefined {
  if (toolBuild.hash === 'unbuilt') return undefined
  const folder = join(cachePath(process.env), 'store')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return undefined
  }
  prune(folder, toolBuild.hash, MOST_BYTES)
  return folderStore(join(folder, toolBuild.hash))
}
