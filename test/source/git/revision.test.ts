import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blobId } from '../../../src/source/git/blob-id.js'
import { clone, commit, git, makeFolder, makeRepository, open, textsOf } from './git-folders.js'

/** What the author is told. */
async function refusal(folder: string, text: string): Promise<{ kind: string; en: string; zh: string }> {
  const repository = await open(folder)
  const error = await repository.revision(text).catch((error) => error)
  return { kind: error.kind, ...error.text }
}

/** A text whose hash begins as another one does. */
function textLike(hash: string): string {
  for (let at = 0; ; at++) if (blobId(Buffer.from(`${at}`)).startsWith(hash.slice(0, 4))) return `${at}`
}

describe('a revision', () => {
  it('is a branch, a tag, a hash or a way from one of them', async () => {
    const folder = makeRepository()
    const first = commit(folder, { 'hr/a.md': '1' })
    git(folder, 'tag', '-a', '2026年版', '-m', 'with a message')
    git(folder, 'branch', '岗位-修订')
    const second = commit(folder, { 'hr/a.md': '2' }, 'fix: 客户经理')
    const repository = await open(folder)
    for (const text of ['2026年版', '岗位-修订', first, first.slice(0, 8), 'HEAD~1', 'main^', 'main@{1}'])
      expect(await repository.revision(text), text).toEqual({
        name: text,
        commit: first,
        tree: git(folder, 'rev-parse', `${first}^{tree}`),
      })
    expect((await repository.revision(':/客户')).commit).toBe(second)
    expect(await repository.revision('main:hr')).toEqual({
      name: 'main:hr',
      tree: git(folder, 'rev-parse', 'main:hr'),
    })
  })

  it('is a branch that is called like a file or a folder', async () => {
    const folder = makeRepository()
    const first = commit(folder, { 'roles/a.md': 'a', 'b.md': 'b' })
    git(folder, 'branch', 'roles')
    git(folder, 'branch', 'b.md')
    commit(folder, { 'c.md': 'c' })
    const repository = await open(folder)
    for (const text of ['roles', 'b.md']) expect((await repository.revision(text)).commit).toBe(first)
    expect(await repository.log({ head: 'roles', paths: ['roles'] })).toHaveLength(1)
  })

  it('is found when HEAD is on no branch', async () => {
    const folder = makeRepository()
    const first = commit(folder, { 'a.md': '1' })
    commit(folder, { 'a.md': '2' })
    git(folder, 'checkout', '--quiet', '--detach', first)
    const repository = await open(folder)
    expect((await repository.revision('HEAD')).commit).toBe(first)
    expect((await repository.mergeBase()).commit).toBe(first)
  })
})

describe('a text that names no revision', () => {
  it('is refused, with what may have been meant', async () => {
    const folder = makeRepository()
    commit(folder, { 'hr/a.md': 'a' })
    git(folder, 'branch', 'feature/pay-grades')
    git(folder, 'update-ref', 'refs/remotes/origin/bonus', 'HEAD')
    expect(await refusal(folder, 'mian')).toMatchObject({
      kind: 'usage',
      en: 'There is no version "mian". Did you mean main? Write a branch, a tag or a commit; if it is new on the server, run `git fetch` first.',
      'zh-CN': expect.stringContaining('是否想写 main？'),
    })
    expect((await refusal(folder, 'feature/paygrades')).en).toContain('Did you mean feature/pay-grades?')
    expect((await refusal(folder, 'bonus')).en).toContain('Did you mean origin/bonus?')
    expect((await refusal(folder, 'mian:hr')).en).toContain('Did you mean main?')
    expect((await refusal(folder, '没有的版本')).en).not.toContain('Did you mean')
    expect((await refusal(folder, 'main@{upstream}')).en).toContain('There is no version')
    expect((await refusal(folder, 'main@{99}')).en).toContain('There is no version')
    expect((await refusal(folder, 'main:人事')).en).toContain('There is no folder "人事" in main.')
    expect((await refusal(folder, 'main:hr/a.md')).en).toContain('is a file')
    expect((await refusal(folder, '^main')).en).toContain('There is no version')
  })

  it.each(['', '-h', '--output=x', '--batch-all-objects', 'main\nHEAD', 'main\0'])(
    'never reaches git: %j',
    async (text) => {
      const folder = makeRepository()
      commit(folder, { 'a.md': 'a' })
      expect(await refusal(folder, text)).toMatchObject({
        kind: 'usage',
        en: expect.stringContaining('does not name a version'),
      })
    },
  )

  it('may be the beginning of several', async () => {
    const folder = makeRepository()
    const one = 'one'
    const other = textLike(blobId(Buffer.from(one)))
    commit(folder, { 'one.md': one, 'other.md': other })
    const { en } = await refusal(folder, blobId(Buffer.from(one)).slice(0, 4))
    expect(en).toContain('Several versions begin with')
  })

  it('is the commit when files have hashes like it', async () => {
    const folder = makeRepository()
    const hash = commit(folder, {})
    commit(folder, { 'a.md': textLike(hash) })
    expect((await (await open(folder)).revision(hash.slice(0, 4))).commit).toBe(hash)
  })

  it('leaves the reader usable', async () => {
    const folder = makeRepository()
    commit(folder, { 'a.md': 'a' })
    const repository = await open(folder)
    await expect(repository.revision('nope')).rejects.toThrow()
    expect(await textsOf(repository)).toEqual({ 'a.md': 'a' })
  })

  it('is, in a shallow clone, one to be fetched', async () => {
    const folder = makeRepository()
    commit(folder, { 'a.md': '1' })
    commit(folder, { 'a.md': '2' })
    const shallow = clone(folder, '--depth=1')
    expect((await open(shallow)).isShallow).toBe(true)
    const { en } = await refusal(shallow, 'HEAD~1')
    const command = /`git (fetch --unshallow [^`]+)`/.exec(en)?.[1] ?? ''
    git(shallow, ...command.replaceAll('"', '').split(' '))
    expect(await textsOf(await open(shallow), 'HEAD~1')).toEqual({ 'a.md': '1' })
  })
})

it('has nothing to compare with before the first commit', async () => {
  const folder = makeRepository()
  const repository = await open(folder)
  const wanted = {
    kind: 'environment',
    message: expect.stringContaining('Nothing has been committed to main'),
  }
  await expect(repository.revision('HEAD')).rejects.toMatchObject(wanted)
  await expect(repository.revision('main')).rejects.toMatchObject(wanted)
  await expect(repository.mergeBase()).rejects.toMatchObject(wanted)
  await expect(repository.log()).rejects.toMatchObject(wanted)
})

it('runs nothing that the repository names', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a', '.gitattributes': '*.md diff=spy filter=spy' })
  const plain = git(folder, 'cat-file', 'commit', 'HEAD')
  writeFileSync(join(folder, '.git/signed'), plain.replace('\n\n', `\ngpgsig ${SIGNATURE}\n\n`))
  git(folder, 'reset', '--quiet', '--soft', git(folder, 'hash-object', '-t', 'commit', '-w', '.git/signed'))
  const spy = join(makeFolder(), 'spy')
  writeFileSync(spy, `#!/bin/sh\ntouch ${spy}.ran\n`, { mode: 0o755 })
  const programs = ['core.fsmonitor', 'core.pager', 'diff.spy.textconv', 'diff.external', 'gpg.program']
  for (const name of [...programs, 'filter.spy.smudge']) git(folder, 'config', name, spy)
  git(folder, 'config', 'log.showSignature', 'true')
  const repository = await open(folder)
  await textsOf(repository)
  await repository.mergeBase()
  await repository.log({ paths: ['a.md'], follow: true })
  expect(existsSync(`${spy}.ran`)).toBe(false)
  git(folder, 'log')
  expect(existsSync(`${spy}.ran`)).toBe(true)
})

const SIGNATURE = ['-----BEGIN PGP SIGNATURE-----', '', 'abcd', '-----END PGP SIGNATURE-----'].join('\n ')
