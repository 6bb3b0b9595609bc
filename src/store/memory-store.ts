import type { Store } from './store.js'

/** A store in memory for a process that lives long. Beyond `mostBytes` what was used longest ago goes. */
export function memoryStore(mostBytes = 64 * 1024 * 1024): Store {
  const entries = new Map<string, Uint8Array>()
  let size = 0
  const drop = (key: string) => {
    size -= entries.get(key)?.byteLength ?? 0
    entries.delete(key)
  }
  return {
    async get(key) {
      const bytes = entries.get(key)
      if (bytes === undefined) return undefined
      // A map gives its oldest entry first: what is used goes to the end.
      entries.delete(key)
      entries.set(key, bytes)
      return bytes
    },
    async put(key, bytes) {
      drop(key)
      if (bytes.byteLength > mostBytes) return
      entries.set(key, bytes)
      size += bytes.byteLength
      for (const oldest of entries.keys()) {
        if (size <= mostBytes) break
        drop(oldest)
      }
    },
    has: async (key) => entries.has(key),
  }
}
