/** Builds the tool where it is out of date, then the roles of this repository to `out/`. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

await import('./build.mjs')
const bin = join(ROOT, 'dist/bin.js')
const { status } = spawnSync(process.execPath, [bin, 'build', ROOT, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
