import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { callersEnvironment } from '../../../src/source/git/environment.js'
import { openRepository } from '../../../src/source/git/open.js'
import { gitProgram } from '../../../src/source/git/program.js'
import { gitTrouble } from '../../../src/source/git/trouble.js'
import { clone, commit, git, makeFolder, makeRepository, open, textsOf } from './git-folders.js'

afterEach(() => vi.unstubAllEnvs())

describe('trouble with git is told in a sentence', () => {
  it('no repository', async () => {
    const folder = makeFolder()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder, '..'))
    await expect(openRepository(folder)).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining(`${folder} is not in a git repository`),
    })
  })

  it('no git', async () => {
    vi.stubEnv('PATH', makeFolder())
    await expect(openRepository(makeFolder())).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining('https://git-scm.com'),
    })
  })

  it('a git that is too old', async () => {
    const bin = makeFolder()
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho false; echo --show-object-format; echo; echo\n')
    chmodSync(join(bin, 'git'), 0o755)
    const folder = makeRepository()
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    await expect(openRepository(folder)).rejects.toThrow('2.30')
  })

  it('no folder', async () => {
    await expect(openRepository(join(makeFolder(), 'none'))).rejects.toMatchObject({ kind: 'usage' })
  })

  it('a repository of somebody else', async () => {
    const folder = makeRepository()
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    await expect(openRepository(folder)).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining(`git config --global --add safe.directory "${folder}"`),
    })
  })

  it('a damaged one, in git’s words', async () => {
    const folder = makeRepository()
    writeFileSync(join(folder, '.git/config'), '[core\n')
    await expect(openRepository(folder)).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(/"bad config line 1 .*git status/),
    })
  })

  it('and anything else that it may say', () => {
    expect(gitTrouble('warning: one\nfatal: two\nthree\n', '/hr').text.en).toContain('"two"')
    expect(gitTrouble('', '/hr').text.en).toContain('"no reason given"')
  })
})

describe('in a hook of git', () => {
  it('places are meant from the folder that the hook runs in', () => {
    const hook = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/next-index', GIT_PREFIX: 'hr/', HOME: '/home' }
    expect(callersEnvironment(hook, '/elsewhere')).toMatchObject({
      GIT_DIR: resolve('/elsewhere/.git'),
      GIT_WORK_TREE: resolve('/elsewhere'),
      GIT_INDEX_FILE: resolve('/elsewhere/.git/next-index'),
      HOME: '/home',
    })
    expect(callersEnvironment(hook, '/elsewhere')).not.toHaveProperty('GIT_PREFIX')
    expect(callersEnvironment({ HOME: '/home' }, '/elsewhere')).toBeUndefined()
  })

  it('the folder’s own repository is read, whichever the hook belongs to', async () => {
    const [folder, other] = [makeRepository(), makeRepository()]
    commit(folder, { 'hr/a.md': 'a' })
    commit(other, { 'b.md': 'b' })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_INDEX_FILE', '.git/index')
    expect(await textsOf(await open(join(folder, 'hr')))).toEqual({ 'a.md': 'a' })
  })

  it('a repository that only its environment names is read', async () => {
    const [folder, store] = [makeFolder(), join(makeFolder(), 'store')]
    mkdirSync(join(folder, 'hr'))
    git(folder, 'init', '--quiet', '--initial-branch=main', '--separate-git-dir', store)
    commit(folder, { 'hr/a.md': 'a' })
    const tree = makeFolder()
    mkdirSync(join(tree, 'hr'))
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(tree, '..'))
    vi.stubEnv('GIT_DIR', store)
    vi.stubEnv('GIT_WORK_TREE', tree)
    const repository = await open(join(tree, 'hr'))
    expect(repository).toMatchObject({ root: tree, prefix: 'hr/' })
    expect(await textsOf(repository)).toEqual({ 'a.md': 'a' })
  })

  it('what is about to be received is seen', async () => {
    const folder = makeRepository()
    commit(folder, { 'a.md': 'old' })
    const bare = clone(folder, '--bare')
    const incoming = makeFolder()
    commit(folder, { 'a.md': 'new' })
    const wanted = git(folder, 'rev-parse', 'HEAD')
    vi.stubEnv('GIT_DIR', bare)
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(folder, '.git/objects'))
    vi.stubEnv('GIT_ALTERNATE_OBJECT_DIRECTORIES', join(bare, 'objects'))
    vi.stubEnv('GIT_QUARANTINE_PATH', incoming)
    expect(await textsOf(await open(bare), wanted)).toEqual({ 'a.md': 'new' })
  })
})

it('finds the repository of a linked folder and of a second work tree', async () => {
  const folder = makeRepository()
  commit(folder, { 'hr/a.md': 'a' })
  const link = join(makeFolder(), 'link')
  symlinkSync(join(folder, 'hr'), link)
  expect(await open(link)).toMatchObject({ root: folder, prefix: 'hr/' })
  const second = join(makeFolder(), 'second')
  git(folder, 'worktree', 'add', '--quiet', second)
  expect(await textsOf(await open(join(second, 'hr')))).toEqual({ 'a.md': 'a' })
})

it('on Windows starts no git that lies in the workspace', () => {
  const bin = makeFolder()
  writeFileSync(join(bin, 'git.exe'), '')
  expect(gitProgram({ PATH: `.;;bin;"C:\\none"` }, 'win32')).toMatch(/no-git-in-path/)
  // What is absolute for Windows, too: this system's folders begin at the root.
  expect(gitProgram({ Path: `.;${bin}` }, 'win32')).toBe(join(bin, 'git.exe'))
  expect(gitProgram({}, 'linux')).toBe('git')
})
