import { rmSync } from 'node:fs'

/** Removes a folder of a test; a process that is just ending may still write to it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
