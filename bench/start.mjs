/**
 * How long `rolewright --help` takes against `node` on an empty file, in turns. The goal is a ratio of at most 1.3: the
 * help must not load what only other commands need.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './median.mjs'

const ROUNDS = 30
const bin = join(dirname(fileURLToPath(import.meta.url)), '../dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'))
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')

const cases = { empty: [empty], help: [bin, '--help'], version: [bin, '--version'] }
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, args] of Object.entries(cases)) times[name].push(timeOf(args))
rmSync(folder, { recursive: true })

const base = median(times.empty)
for (const [name, values] of Object.entries(times))
  console.log(
    `start ${name.padEnd(8)} ${median(values).toFixed(1)} ms, ${(median(values) / base).toFixed(2)} × node`,
  )

function timeOf(args) {
  const started = performance.now()
  spawnSync(process.execPath, args)
  return performance.now() - started
}
