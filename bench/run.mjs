/** Runs all benchmarks one after another, or those named: `npm run bench start`. Build first. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const helpers = ['run.mjs', 'median.mjs']
const all = readdirSync(folder).filter((name) => name.endsWith('.mjs') && !helpers.includes(name))
const wanted = process.argv.slice(2)
for (const name of all.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', ''))))
  spawnSync(process.execPath, [join(folder, name)], { stdio: 'inherit' })
