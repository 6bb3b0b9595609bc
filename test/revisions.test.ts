import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWorkspace, sourcesAt } from '../src/cli/workspace.js'
import { revisionsFromGit } from '../src/revisions.js'
import { role } from './model/load.js'
import { clone, commit, commitEach, git, makeRepository, open } from './source/git/git-folders.js'

/** The printed revision history of the role in `roles/a.md`. */
async function rowsOf(folder: string, lang: 'zh-CN' | 'en' = 'zh-CN') {
  return (await revisionsFromGit(await open(folder), lang))('a')
}

const changesOf = async (folder: string, lang?: 'zh-CN' | 'en') =>
  (await rowsOf(folder, lang)).map(({ change }) => change)

describe('what a role pays', () => {
  const paid = (range: string, published: boolean) => ({
    'roles/a.md': role('客户经理', 'compensation:', `  range: ${range}`, `  published: ${published}`),
  })

  test('is left out of the revisions of one that withholds it', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'compensation: { range: 9000 CNY }') })
    commit(folder, { 'roles/a.md': role('客户经理', 'compensation: { range: 8000 CNY }') })
    expect(await changesOf(folder)).toEqual(['薪酬福利调整。', '新设岗位：客户经理。'])
    expect((await changesOf(folder, 'en'))[0]).toBe('pay changed.')
  })

  test('is told from one published state to another, and never of one that was withheld', async () => {
    const folder = makeRepository()
    commit(folder, paid('7000 CNY', false))
    commit(folder, paid('7500 CNY', false))
    commit(folder, paid('8000 CNY', true))
    commit(folder, paid('9000 CNY', true))
    expect(await changesOf(folder)).toEqual([
      '薪酬范围提高：8,000 元 → 9,000 元。',
      '薪酬福利调整。',
      '薪酬福利调整。',
      '新设岗位：客户经理。',
    ])
  })

  test('is told no more by one that withholds it now', async () => {
    const folder = makeRepository()
    commit(folder, paid('8000 CNY', true))
    commit(folder, paid('9000 CNY', true))
    commit(folder, paid('9000 CNY', false))
    expect((await changesOf(folder)).join()).not.toMatch(/\d/)
  })
})

describe('the rows', () => {
  test('are one for each version, with all who took part', async () => {
    const folder = makeRepository()
    const at = (version: string, ...lines: string[]) => ({
      'roles/a.md': role('客户经理', `version: "${version}"`, ...lines),
    })
    commit(folder, at('1.0'))
    process.env.GIT_AUTHOR_DATE = '2026-03-01T09:30:00+08:00'
    commit(folder, at('2.0', 'grade: P1'))
    process.env.GIT_AUTHOR_NAME = '李雷'
    process.env.GIT_AUTHOR_DATE = '2026-03-02T09:30:00+08:00'
    commit(folder, at('2.0', 'grade: P1', 'location: 上海'))
    process.env.GIT_AUTHOR_NAME = '王芳'
    delete process.env.GIT_AUTHOR_DATE
    const [newest, first, ...more] = await rowsOf(folder)
    expect(more).toEqual([])
    expect(newest).toMatchObject({ version: '2.0', on: '2026-03-02', by: '王芳、李雷' })
    expect(newest?.change).toContain('P1')
    expect(newest?.change).toContain('上海')
    expect(first).toMatchObject({ version: '1.0', change: '新设岗位：客户经理。' })
  })

  test('leave out what is words only', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理') })
    commit(folder, { 'roles/a.md': role('客户经理').replace('服务客户', '服务 客户。') })
    git(folder, 'mv', 'roles/a.md', 'roles/b.md')
    commit(folder, {})
    git(folder, 'mv', 'roles/b.md', 'roles/a.md')
    commit(folder, {})
    expect(await changesOf(folder)).toEqual(['新设岗位：客户经理。'])
  })

  test('are no more than a page has room for', async () => {
    const folder = makeRepository()
    const grades = Array.from({ length: 32 }, (_, index) => role('客户经理', `grade: P${index + 1}`))
    commitEach(folder, 'roles/a.md', grades)
    const changes = await changesOf(folder)
    expect(changes).toHaveLength(30)
    expect(changes.at(-1)).toBe('另有 3 次更早的修订。')
    expect((await changesOf(folder, 'en')).at(-1)).toBe('3 earlier revisions.')
  })
})

test('a clone that was cut off is told to lack revisions, and what it has is shown', async () => {
  const folder = makeRepository()
  commit(folder, { 'rolewright.config.yaml': 'revisionHistory: git\n', 'roles/a.md': role('客户经理') })
  commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1') })
  commit(folder, { 'roles/a.md': role('客户经理', 'grade: P2') })
  const opened = async (place: string) => {
    const said: string[] = []
    const session = { lang: 'zh-CN', langGiven: true, warn: (text: string) => said.push(text) }
    const { input } = await openWorkspace(await sourcesAt(join(place, 'roles')), session as never)
    return { said, rows: input.revisions?.('a').map(({ change }) => change) }
  }
  expect(await opened(folder)).toEqual({
    said: [],
    rows: ['职级提高：P1 → P2。', '设定职级：P1。', '新设岗位：客户经理。'],
  })
  const { said, rows } = await opened(clone(folder, '--depth=2'))
  expect(said.join()).toMatch(/修订记录不完整.*git fetch --unshallow/)
  expect(rows).toEqual(['职级提高：P1 → P2。'])
})
