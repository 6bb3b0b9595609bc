/**
 * Runs the benchmarks one after another, or those named: `npm run bench check html`. Build first. The long ones run only
 * when they are named.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bench } from './shared/paths.mjs'

const long = ['thousand']
const all = readdirSync(bench)
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.replace('.mjs', ''))
const named = process.argv.slice(2)
const unknown = named.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${all.join(', ')}.`)
  process.exit(2)
}
const wanted = named.length > 0 ? named : all.filter((name) => !long.includes(name))
for (const name of wanted) {
  const { status } = spawnSync(process.execPath, [join(bench, `${name}.mjs`)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
