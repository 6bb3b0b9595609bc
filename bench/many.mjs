/**
 * A workspace of 1,000 roles: how long check, the first build of its pages, and a build with nothing to do take, in
 * seconds and against each other. Run in one go, so that only the ratios are compared.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROLES = 1000
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'))
cpSync(join(root, 'examples/starter-en'), folder, { recursive: true })
const role = readFileSync(join(folder, 'roles/account-manager.md'), 'utf8')
for (let number = 1; number < ROLES; number += 1)
  writeFileSync(
    join(folder, `roles/role-${number}.md`),
    role.replace('Account Manager', `Account Manager ${number}`).replace(/^code: .*$/m, `code: R-${number}`),
  )

const html = ['build', '--format', 'html', '--document', 'job-description']
const check = secondsOf(['check'])
const first = secondsOf(html)
const again = secondsOf(html)
rmSync(folder, { recursive: true })
for (const [name, seconds] of Object.entries({ check, first, again }))
  console.log(`many ${name.padEnd(6)} ${seconds.toFixed(2)} s, ${(seconds / check).toFixed(2)} × check`)

function secondsOf(args) {
  const started = performance.now()
  spawnSync(process.execPath, [join(root, 'dist/bin.js'), ...args], { cwd: folder })
  return (performance.now() - started) / 1000
}
