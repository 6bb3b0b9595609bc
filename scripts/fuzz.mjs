/** `npm run fuzz -- [check|diff|templates] [INPUTS] [SEED]`: wrong input without end, see `test/fuzz/`. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const program = `node_modules/.cache/rolewright-fuzz-${process.pid}.mjs`
try {
  await build({
    entryPoints: ['test/fuzz/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(program, { force: true })
}
