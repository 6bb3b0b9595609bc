import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorkspace } from '../workspace/make-workspace.mjs'

/** Lends a workspace in a temporary folder. */
export async function withWorkspace(options, use) {
  await withFolder(async (folder) => {
    makeWorkspace(folder, options)
    await use(folder)
  })
}

/** Lends a temporary folder. */
export async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
