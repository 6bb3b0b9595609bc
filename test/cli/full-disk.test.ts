import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

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

const linux = process.platform === 'linux'

it.skipIf(!linux)('says in one sentence that too few files may be open', () => {
  const command = `ulimit -n 20; exec "${process.execPath}" dist/bin.js check examples/minimal --lang en`
  const { status, stderr, stdout } = spawnSync('sh', ['-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
  })
  expect(stdout + stderr).toBe(
    'Too few files may be open at one time. Raise the limit first: ulimit -n 1024.\n',
  )
  expect(status).toBe(3)
})

/** Only root can make a small disk; for others test/render/pdf/temporary-folder.test.ts has a stand-in. */
const isRoot = linux && process.getuid?.() === 0

it.skipIf(!isRoot)('names a folder for temporary files that is full, and makes the rest', ({ skip }) => {
  const parent = mkdtempSync(join(tmpdir(), 'rolewright-full-'))
  const disk = join(parent, 'disk')
  mkdirSync(disk)
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
  onTestFinished(() => {
    if (isMounted) spawnSync('umount', [disk])
    rmSync(parent, { recursive: true, force: true })
  })
  // A container may forbid it to root, too.
  if (!isMounted) return skip()
  const args = [join(ROOT, 'dist/bin.js'), 'build', join(ROOT, 'examples/minimal'), '--lang', 'en']
  const { status, stderr, stdout } = spawnSync(process.execPath, [...args, '--out', join(parent, 'out')], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: disk },
  })
  expect(stderr).toMatch(
    `The folder for temporary files, ${disk}, is full (1 MB left; printing needs 16 MB).`,
  )
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stdout).toContain('2 files written, 0 unchanged, 2 failed')
  expect(status).toBe(3)
})
