import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clone, commit, git, makeRepository, open, textsOf } from './git-folders.js'

const LONG = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('')

it('tells who changed a file when and why, newest first', async () => {
  const folder = makeRepository()
  process.env.GIT_AUTHOR_DATE = '2026-03-01T09:30:00+08:00'
  const first = commit(folder, { 'hr/客户 经理.md': '1', 'hr/b.md': 'b' }, '新增客户经理\n\n正文')
  delete process.env.GIT_AUTHOR_DATE
  // What an author likes to see is no matter.
  git(folder, 'config', 'diff.relative', 'true')
  git(folder, 'config', 'log.abbrevCommit', 'true')
  git(folder, 'config', 'color.ui', 'always')
  commit(folder, { 'hr/b.md': 'other' })
  const third = commit(folder, { 'hr/客户 经理.md': '2' }, 'subject "quoted" | a')
  const repository = await open(join(folder, 'hr'))
  const [newest, oldest, ...more] = await repository.log({ paths: ['客户 经理.md'] })
  expect(more).toEqual([])
  const idOf = (text: string) => repository.blobId(new TextEncoder().encode(text))
  expect(newest).toMatchObject({
    hash: third,
    parents: [first],
    author: '王芳',
    subject: 'subject "quoted" | a',
    changes: [{ path: '客户 经理.md', before: idOf('1'), after: idOf('2') }],
  })
  expect(oldest).toEqual({
    hash: first,
    parents: [],
    author: '王芳',
    date: '2026-03-01T09:30:00+08:00',
    subject: '新增客户经理',
    changes: [{ path: '客户 经理.md', after: idOf('1') }],
  })
  expect(await repository.log({ max: 1 })).toMatchObject([{ hash: third }])
  expect(await repository.log({ head: 'HEAD~1' })).toHaveLength(2)
  expect(await repository.log({ since: first })).toHaveLength(2)
  expect(await repository.log({ paths: ['*.md'] })).toEqual([])
})

it('follows a file to its earlier names', async () => {
  const folder = makeRepository()
  commit(folder, { 'hr/old\nname.md': LONG })
  renameSync(join(folder, 'hr/old\nname.md'), join(folder, 'hr/new.md'))
  commit(folder, {})
  const repository = await open(join(folder, 'hr'))
  const paths = (follow: boolean) =>
    repository
      .log({ paths: ['new.md'], follow })
      .then((commits) => commits.flatMap(({ changes }) => changes.map(({ path, from }) => [path, from])))
  expect(await paths(true)).toEqual([
    ['new.md', 'old\nname.md'],
    ['old\nname.md', undefined],
  ])
  expect(await paths(false)).toEqual([['new.md', undefined]])
  expect(await textsOf(repository, 'HEAD~1')).toEqual({ 'old\nname.md': LONG })
})

it('tells what was removed, and nothing of a merge that only brings it', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a', 'b.md': 'b' })
  git(folder, 'checkout', '--quiet', '-b', 'work')
  git(folder, 'rm', '--quiet', 'a.md')
  commit(folder, {}, 'removed')
  git(folder, 'checkout', '--quiet', 'main')
  commit(folder, { 'b.md': 'c' })
  git(folder, 'merge', '--quiet', '--no-ff', 'work', '-m', 'merge')
  const repository = await open(folder)
  const commits = await repository.log()
  expect(commits.map(({ subject }) => subject).sort()).toEqual([...['change', 'change', 'merge', 'removed']])
  const merge = commits.find(({ subject }) => subject === 'merge')
  expect(merge).toMatchObject({ changes: [], parents: [{}, {}].map(() => expect.any(String)) })
  const removed = commits.find(({ subject }) => subject === 'removed')
  expect(removed?.changes).toEqual([{ path: 'a.md', before: git(folder, 'rev-parse', 'work~1:a.md') }])
})

it('tells of a merge what none of its parents has, parents after their children whatever the clock said', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a', 'b.md': 'b' }, 'first')
  git(folder, 'checkout', '--quiet', '-b', 'work')
  commit(folder, { 'a.md': 'of the branch' }, 'work')
  git(folder, 'checkout', '--quiet', 'main')
  process.env.GIT_COMMITTER_DATE = '2001-01-01T00:00:00Z'
  const main = commit(folder, { 'b.md': 'of main' }, 'clock wrong')
  delete process.env.GIT_COMMITTER_DATE
  git(folder, 'merge', '--quiet', '--no-ff', '--no-commit', 'work')
  commit(folder, { 'b.md': 'of the merge' }, 'merge')
  const commits = await (await open(folder)).log()
  expect(commits[0]).toMatchObject({
    subject: 'merge',
    parents: [main, git(folder, 'rev-parse', 'work')],
    changes: [
      {
        path: 'b.md',
        before: git(folder, 'rev-parse', `${main}:b.md`),
        after: git(folder, 'rev-parse', 'HEAD:b.md'),
      },
    ],
  })
  expect(commits.at(-1)?.subject).toBe('first')
})

it('ends where a shallow clone was cut off', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': '1' })
  commit(folder, { 'a.md': '2' })
  const repository = await open(clone(folder, '--depth=1'))
  expect(await repository.log({ paths: ['a.md'] })).toMatchObject([
    { parents: [], isCutOff: true, subject: 'change' },
  ])
})

it('reads messages in another encoding', async () => {
  const folder = makeRepository()
  git(folder, 'config', 'i18n.commitEncoding', 'gbk')
  git(folder, 'config', 'i18n.logOutputEncoding', 'gbk')
  commit(folder, { 'a.md': 'a' })
  const gbk = Buffer.from([0xb8, 0xda, 0xce, 0xbb])
  execFileSync('git', ['commit', '--quiet', '--allow-empty', '--amend', '-F', '-'], {
    cwd: folder,
    input: gbk,
  })
  expect(await (await open(folder)).log()).toMatchObject([{ subject: '岗位' }])
})
