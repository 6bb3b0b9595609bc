import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds after which a folder of entries is looked through again. */
const DAY = 24 * 60 * 60 * 1000

/**
 * Keeps a folder of stores, one below it for each build of the tool, within bounds: those of other builds go, and of this one
 * what was written first, down to half, once it takes more than `mostBytes`. Looks at most once a day.
 */
export function prune(folder: string, build: string, mostBytes: number, now = Date.now()): void {
  try {
    const stamp = join(folder, '.pruned')
    if (existsSync(stamp) && now - statSync(stamp).mtimeMs < DAY) return
    writeFileSync(stamp, '')
    utimesSync(stamp, now / 1000, now / 1000)
    for (const name of readdirSync(folder))
      if (name !== build && name !== '.pruned') rmSync(join(folder, name), { recursive: true, force: true })
    shorten(join(folder, build), mostBytes)
  } catch {
    // Another process may be at it, or the folder may not be there yet.
  }
}

function shorten(folder: string, mostBytes: number): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const { size, mtimeMs } = statSync(path)
      return { path, size, mtimeMs }
    })
    .sort((a, b) => a.mtimeMs - b.mtimeMs)
  let left = entries.reduce((sum, { size }) => sum + size, 0)
  if (left <= mostBytes) return
  for (const { path, size } of entries) {
    if (left <= mostBytes / 2) return
    rmSync(path, { force: true })
    left -= size
  }
}
