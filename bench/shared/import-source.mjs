import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './paths.mjs'

/** Bundles a line of exports as seen from a folder of `src` and imports it: for what the package does not export. */
export async function importSource(folder, contents) {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  // Below the root, so that the bundle finds its packages and the package its fonts.
  const own = mkdtempSync(join(cache, 'rolewright-bench-'))
  const outfile = join(own, 'source.mjs')
  try {
    await build({
      stdin: { contents, resolveDir: join(root, 'src', folder), loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}
