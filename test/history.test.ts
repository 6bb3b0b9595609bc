import { describe, expect, test } from 'vitest'
import { roleHistories, roleHistory } from '../src/history.js'
import { openRepository } from '../src/source/git/open.js'
import { role } from './model/load.js'
import { clone, commit, git, makeRepository } from './source/git/git-folders.js'

/** What each commit meant for a role, newest first: its message, then the types of its changes. */
async function historyOf(folder: string, name: string) {
  await using repository = await openRepository(folder)
  const { entries } = await roleHistory(repository, { role: name })
  return entries.map(({ subject, changes }) => [subject, ...changes.map(({ type }) => type)])
}

describe('the history of a role', () => {
  test('goes through renames and moves, and leaves out what meant nothing', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1') }, 'first')
    git(folder, 'mv', 'roles/a.md', 'roles/b.md')
    commit(folder, {}, 'renamed')
    commit(folder, { 'roles/b.md': role('客户经理', '职级: P1') }, 'style')
    commit(folder, { 'roles/other.md': role('文员') }, 'another role')
    commit(folder, { 'roles/b.md': role('客户经理', 'grade: P2') }, 'regraded')
    expect(await historyOf(folder, '客户经理')).toEqual([
      ['regraded', 'grade-raised'],
      ['renamed', 'role-id-changed'],
      ['first', 'role-added'],
    ])
  })

  test('knows what its base, its superior and the model brought it', async () => {
    const folder = makeRepository()
    const base = (location: string) =>
      ['---', 'abstract: true', `location: ${location}`, '---', ''].join('\n')
    const kpis = (formula: string) => `kpis: [{ id: sales, name: 销售额, formula: ${formula} }]\n`
    commit(folder, {
      'roles/base.md': base('总部'),
      'roles/lead.md': role('总监'),
      'roles/a.md': role('客户经理', 'extends: base', 'reporting: lead', 'kpis: [sales]'),
      'roles/model.yaml': kpis('含税'),
    })
    commit(folder, { 'roles/base.md': base('上海') }, 'base')
    commit(folder, { 'roles/model.yaml': kpis('不含税') }, 'model')
    expect(await historyOf(folder, 'a')).toEqual([
      ['model', 'kpi-formula-revised'],
      ['base', 'location-changed'],
      ['change', 'role-added'],
    ])
  })

  test('of one that was removed is found by its id', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理'), 'roles/b.md': role('文员') }, 'first')
    git(folder, 'rm', '--quiet', 'roles/a.md')
    commit(folder, {}, 'removed')
    expect(await historyOf(folder, 'a')).toEqual([
      ['removed', 'role-removed'],
      ['first', 'role-added'],
    ])
  })

  test('says when a clone has no older one', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1') })
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P2') })
    await using repository = await openRepository(clone(folder, '--depth=1'))
    expect((await roleHistory(repository, { role: 'a' })).isCutOff).toBe(true)
  })

  test('of every role is had at once', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理'), 'roles/b.md': role('文员') }, 'first')
    commit(folder, { 'roles/b.md': role('文员', 'grade: P1') }, 'graded')
    await using repository = await openRepository(folder)
    const histories = await roleHistories(repository)
    const subjects = (id: string) => histories.get(id)?.entries.map(({ subject }) => subject)
    expect([subjects('a'), subjects('b')]).toEqual([['first'], ['graded', 'first']])
  })
})

test('a role that never was is a mistake with a suggestion', async () => {
  const folder = makeRepository()
  commit(folder, { 'roles/a.md': role('客户经理') })
  await expect(historyOf(folder, '客户经里')).rejects.toThrow('Did you mean 客户经理?')
})
