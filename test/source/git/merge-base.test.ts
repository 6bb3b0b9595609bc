import { expect, it } from 'vitest'
import { splitRange } from '../../../src/source/git/split-range.js'
import { clone, commit, git, makeRepository, open } from './git-folders.js'

/** main with a commit after the one that `work` began at; HEAD is on `work`. */
function forked(branch = 'main'): { folder: string; start: string } {
  const folder = makeRepository()
  git(folder, 'symbolic-ref', 'HEAD', `refs/heads/${branch}`)
  const start = commit(folder, { 'a.md': 'start' })
  git(folder, 'branch', 'work')
  commit(folder, { 'b.md': 'others go on' })
  git(folder, 'checkout', '--quiet', 'work')
  commit(folder, { 'a.md': 'work' })
  return { folder, start }
}

it('is where the work left the branch that it will be merged into', async () => {
  const { folder, start } = forked()
  const repository = await open(folder)
  expect(await repository.mergeBase()).toMatchObject({ name: 'main', commit: start })
  expect(await repository.mergeBaseOf('main', 'work')).toMatchObject({ name: 'main', commit: start })
  expect((await repository.mergeBase('main')).commit).toBe(git(folder, 'rev-parse', 'main'))
})

it('takes the branch, not a tag of its name', async () => {
  const { folder, start } = forked()
  git(folder, 'tag', 'main', 'work')
  expect((await (await open(folder)).mergeBase()).commit).toBe(start)
})

it('takes the server’s branch before an own one', async () => {
  const { folder, start } = forked('trunk')
  git(folder, 'checkout', '--quiet', 'trunk')
  const copy = clone(folder)
  git(copy, 'checkout', '--quiet', '-b', 'main', 'origin/work')
  const repository = await open(copy)
  expect(await repository.mergeBase()).toMatchObject({ name: 'origin/trunk', commit: start })
  git(copy, 'update-ref', 'refs/remotes/origin/master', start)
  // What the server called its default once and has renamed since.
  git(copy, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone')
  expect((await repository.mergeBase()).name).toBe('origin/master')
  git(copy, 'update-ref', 'refs/remotes/origin/main', start)
  expect((await repository.mergeBase()).name).toBe('origin/main')
})

it('knows a first branch of another name by the configuration', async () => {
  const { folder, start } = forked('总部')
  const repository = await open(folder)
  await expect(repository.mergeBase()).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('rolewright diff BRANCH'),
  })
  git(folder, 'config', 'init.defaultBranch', '总部')
  expect(await repository.mergeBase()).toMatchObject({ name: '总部', commit: start })
})

it('says what to write when two have nothing in common', async () => {
  const { folder } = forked()
  git(folder, 'checkout', '--quiet', '--orphan', 'apart')
  commit(folder, { 'c.md': 'c' })
  await expect((await open(folder)).mergeBase()).rejects.toMatchObject({
    kind: 'usage',
    message: 'main and HEAD have no version in common. Name the two to compare: rolewright diff main HEAD.',
  })
})

it('says how to fetch the common version in a shallow clone', async () => {
  const { folder } = forked()
  const shallow = clone(folder, '--depth=1', '--no-single-branch')
  git(shallow, 'remote', 'set-head', 'origin', 'main')
  await expect((await open(shallow)).mergeBase()).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('fetch-depth: 0'),
  })
})

it('asks for a version with a history', async () => {
  const { folder } = forked()
  await expect((await open(folder)).mergeBaseOf('main^{tree}', 'work')).rejects.toMatchObject({
    kind: 'usage',
  })
})

it.each([
  ['main..work', { base: 'main', head: 'work', sinceFork: false }],
  ['main...work', { base: 'main', head: 'work', sinceFork: true }],
  ['v1.0..v1.1', { base: 'v1.0', head: 'v1.1', sinceFork: false }],
  ['main..', { base: 'main', head: 'HEAD', sinceFork: false }],
  ['...work', { base: 'HEAD', head: 'work', sinceFork: true }],
  ['main', undefined],
  ['v1.0', undefined],
  ['main:../hr', undefined],
])('splits %s', (text, range) => expect(splitRange(text)).toEqual(range))
