/**
 * Whether tests notice when the code is changed: `npm run mutate` for all rooms of `rooms.mjs`, `npm run mutate rules`
 * for one. Ends with the share of changes that were noticed, and fails below the threshold of `stryker.config.mjs`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gather } from './gather.mjs'
import { rooms } from './rooms.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in rooms))
if (unknown.length > 0) {
  console.error(`There is no room ${unknown.join(', ')}; there are ${Object.keys(rooms).join(', ')}.`)
  process.exit(2)
}

// Installed on first need, so that `npm ci` in the root stays lean.
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')
if (!existsSync(stryker)) run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here])

// Tests of what is printed need the cut fonts, which are built.
if (!existsSync(join(root, 'fonts/fonts.json'))) run('npm', ['run', '--silent', 'build'])

const gathered = 'test/mutation/gathered.ts'
for (const name of named.length > 0 ? named : Object.keys(rooms)) {
  console.log(`\n── ${name}`)
  const tests = gather(root, rooms[name], gathered)
  const options = ['run', join(here, 'stryker.config.mjs'), '--mutate', rooms[name].mutate.join(',')]
  const failed = run(process.execPath, [stryker, ...options], { MUTATION_TESTS: tests.join(' ') })
  rmSync(join(root, gathered))
  if (failed) process.exitCode = 1
}

function run(command, given, variables = {}) {
  const { status } = spawnSync(command, given, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  return status !== 0
}
