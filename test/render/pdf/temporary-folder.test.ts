import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { refuseFewFiles } from '../../../src/render/pdf/open-files.js'
import { makeTemporaryFolder, refuseFull } from '../../../src/render/pdf/temporary-folder.js'
import { removeFolder } from '../../temporary.js'

const room = vi.hoisted(() => ({ left: undefined as number | undefined }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const statfsSync = (path: string) =>
    room.left === undefined ? fs.statfsSync(path) : { bavail: room.left, bsize: 1_048_576, blocks: 2 }
  return { ...fs, statfsSync }
})

let parent = ''
beforeEach(() => {
  room.left = undefined
  parent = mkdtempSync(join(tmpdir(), 'temporary-'))
  onTestFinished(() => removeFolder(parent))
})

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
/** The id of a process that has just ended. */
const dead = () => spawnSync(process.execPath, ['-e', '']).pid

it('is gone when it is removed', async () => {
  const folder = makeTemporaryFolder(parent)
  writeFileSync(join(folder.path, 'a'), 'a')
  await folder.remove()
  expect(readdirSync(parent)).toEqual([])
})

it('takes those of killed runs with it, and no others', async () => {
  const names = [
    `rolewright-${host}-${dead()}-1-1-AbCdEf`,
    `rolewright-${host}-${process.pid}-1-1-AbCdEf`,
    `rolewright-00000000-${dead()}-1-1-AbCdEf`,
    'rolewright-AbCdEf',
    `other-${host}-${dead()}-1-1-AbCdEf`,
  ]
  for (const name of names) mkdirSync(join(parent, name))
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  onTestFinished(() => removeFolder(elsewhere))
  writeFileSync(join(elsewhere, 'kept'), '')
  symlinkSync(elsewhere, join(parent, `rolewright-${host}-${dead()}-2-1-AbCdEf`))

  await makeTemporaryFolder(parent).remove()
  expect(readdirSync(parent).sort()).toEqual(names.slice(1).sort())
  expect(existsSync(join(elsewhere, 'kept'))).toBe(true)
})

it('is not begun where there is no room left, and the folder is named', () => {
  room.left = 2
  expect(() => makeTemporaryFolder(parent)).toThrow(`${parent}, is full (2 MB left`)
  expect(readdirSync(parent)).toEqual([])
  room.left = 100
  expect(() => refuseFull(parent)).not.toThrow()
  expect(() => refuseFull(join(parent, 'no such folder'))).not.toThrow()
})

it('so is a browser where too few files may be open', () => {
  const limits = (soft: string) => () =>
    `Limit    Soft Limit  Hard Limit  Units\nMax open files            ${soft}                 4096   files\n`
  expect(() => refuseFewFiles(limits('32'))).toThrow('ulimit -n 1024')
  for (const enough of ['64', '1024', 'unlimited']) expect(() => refuseFewFiles(limits(enough))).not.toThrow()
  expect(() => refuseFewFiles(() => '')).not.toThrow()
})
