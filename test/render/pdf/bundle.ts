import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'
import { packageRoot } from '../../../src/package-root.js'

/**
 * Bundles a program that imports from `src/render/pdf/`, as the published package is bundled, and returns its path.
 * Another process can run it.
 */
export async function bundleProgram(source: string): Promise<string> {
  const folder = mkdtempSync(join(packageRoot(), 'node_modules', '.rolewright-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'program.mjs')
  const resolveDir = join(packageRoot(), 'test', 'render', 'pdf')
  await build({
    stdin: { contents: source, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
