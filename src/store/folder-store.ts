import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './store.js'
import { writeWhole } from './write-whole.js'

/** Bytes of the hash that an entry begins with: a half-written or damaged one is told by it. */
const CHECK = 32

/**
 * A store in a folder, between runs and for several processes at a time: each entry is a file, written wholly or not at all.
 * Where the folder cannot be written nothing is kept.
 */
export function folderStore(folder: string): Store {
  const pathOf = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex')
    return join(folder, name.slice(0, 2), name.slice(2))
  }
  return {
    async get(key) {
      try {
        const entry = readFileSync(pathOf(key))
        const bytes = entry.subarray(CHECK)
        return checkOf(key, bytes).equals(entry.subarray(0, CHECK)) ? bytes : undefined
      } catch {
        return undefined
      }
    },
    async put(key, bytes) {
      try {
        writeWhole(pathOf(key), Buffer.concat([checkOf(key, bytes), bytes]))
      } catch {}
    },
    has: async (key) => existsSync(pathOf(key)),
  }
}

/** An entry that stands under another's name is as good as damaged. */
function checkOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update('\0').update(bytes).digest()
}
