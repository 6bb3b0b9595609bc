import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ToolError } from '../errors.js'
import { writeError } from '../write-error.js'
import type { Difference } from './compare.js'
import type { OutputRecord } from './record.js'

/** Removes files of earlier runs that nothing makes any more, and folders that became empty by it. */
export function removeGone(
  { gone, released }: Difference,
  run: {
    folder: string
    record: OutputRecord
    result: { removed: string[]; failed: { path: string; error: ToolError }[] }
  },
): void {
  for (const path of released) run.record.forget(path)
  for (const path of gone) {
    try {
      rmSync(join(run.folder, path), { force: true })
      removeEmptyFolders(path, run.folder)
      run.record.forget(path)
      run.result.removed.push(path)
    } catch (error) {
      run.result.failed.push({ path, error: writeError(path, error) })
    }
  }
}

function removeEmptyFolders(path: string, folder: string): void {
  try {
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) rmdirSync(join(folder, parent))
  } catch {
    // It holds other files.
  }
}
