import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

it.skipIf(!existsSync('/dev/full'))('says in one sentence that a result could not be written', () => {
  const args = [join(ROOT, 'dist/bin.js'), 'check', join(ROOT, 'examples/minimal'), '--lang', 'en']
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  expect(stderr).toBe(
    'What was found could not be written out (ENOSPC). Make room, or send it somewhere else.\n',
  )
  expect(status).toBe(3)
})
