import { describe, expect, test } from 'vitest'
import { roleHistories, roleHistory } from '../src/history.js'
import { reportHistory } from '../src/report/history/report-history.js'
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
    await using repository = await openRepository(folder)
    const [newest] = (await roleHistory(repository, { role: '客户经理' })).entries
    expect(newest?.changes).toMatchObject([{ subject: { kind: 'kpi' }, touches: ['a'] }])
    expect(await historyOf(folder, 'a')).toEqual([
      ['model', 'kpi-formula-revised'],
      ['base', 'location-changed'],
      ['change', 'role-added'],
    ])
  })

  test('of a part of a role that was split says what it has otherwise than the whole had', async () => {
    const folder = makeRepository()
    const both = ['管理仓库：盘点与报废', '管理配送：车辆与时效']
    const post = (title: string, grade: string, duties: string[]) =>
      role(title, `grade: ${grade}`).replace('duties: [拜访客户]', `duties: [${duties.join(', ')}]`)
    commit(folder, { 'roles/a.md': post('仓储经理', 'M2', both) }, 'one role')
    git(folder, 'rm', '--quiet', 'roles/a.md')
    const parts = { 'roles/b.md': post('仓库经理', 'M1', both.slice(0, 1)) }
    commit(folder, { ...parts, 'roles/c.md': post('配送经理', 'M2', both.slice(1)) }, 'two roles')
    const [newest = []] = await historyOf(folder, 'b')
    expect(newest).toEqual(['two roles', 'role-split', 'grade-lowered'])
    expect((await historyOf(folder, 'c'))[0]).toEqual(['two roles', 'role-split'])
  })

  test('is whole though the ladder that names the role is older than the file', async () => {
    const folder = makeRepository()
    const ladder = 'ladders: [{ id: l, name: 序列, roles: [a, b] }]\n'
    commit(folder, { 'roles/a.md': role('客户经理'), 'roles/b.md': role('文员'), 'roles/model.yaml': ladder })
    await using repository = await openRepository(folder)
    const { entries } = await roleHistory(repository, { role: 'a' })
    expect(entries.map(({ unsound }) => unsound)).toEqual([[]])
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

  test('follows a branch that knows the role by its former name', async () => {
    const folder = makeRepository()
    const lines = Array.from({ length: 9 }, (_, at) => `x-${at}: 说明${at}`)
    commit(folder, { 'roles/a.md': role('客户经理', ...lines, 'grade: P1') }, 'first')
    git(folder, 'branch', 'work')
    git(folder, 'mv', 'roles/a.md', 'roles/b.md')
    commit(folder, {}, 'renamed')
    git(folder, 'checkout', '--quiet', 'work')
    commit(folder, { 'roles/a.md': role('客户经理', ...lines, 'grade: P2') }, 'regraded')
    git(folder, 'checkout', '--quiet', 'main')
    git(folder, 'merge', '--quiet', '--no-ff', 'work', '-m', 'merge')
    expect((await historyOf(folder, 'b')).sort()).toEqual([
      ['first', 'role-added'],
      ['regraded', 'grade-raised'],
      ['renamed', 'role-id-changed'],
    ])
  })

  test('has of a merge what is in none of its parents', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1', 'location: 总部') }, 'first')
    git(folder, 'checkout', '--quiet', '-b', 'work')
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P2', 'location: 总部') }, 'work')
    git(folder, 'checkout', '--quiet', 'main')
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P4', 'location: 总部') }, 'main')
    git(folder, 'merge', '--quiet', '--no-commit', '-s', 'ours', 'work')
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P3', 'location: 总部') }, 'settled')
    expect((await historyOf(folder, 'a')).sort()).toEqual([
      ['first', 'role-added'],
      ['main', 'grade-raised'],
      ['settled', 'grade-lowered'],
      ['work', 'grade-raised'],
    ])
  })

  test('has nothing of a merge that takes what each side did', async () => {
    const folder = makeRepository()
    const far = Array.from({ length: 9 }, (_, at) => `x-${at}: 说明${at}`)
    const file = (grade: string, location: string) => ({
      'roles/a.md': role('客户经理', `grade: ${grade}`, ...far, `location: ${location}`),
    })
    commit(folder, file('P1', '总部'), 'first')
    git(folder, 'checkout', '--quiet', '-b', 'work')
    commit(folder, file('P2', '总部'), 'work')
    git(folder, 'checkout', '--quiet', 'main')
    commit(folder, file('P1', '上海'), 'main')
    git(folder, 'merge', '--quiet', '--no-ff', 'work', '-m', 'merge')
    expect((await historyOf(folder, 'a')).map(([subject]) => subject).sort()).toEqual([
      ...['first', 'main', 'work'],
    ])
  })

  test('goes on behind a removal that was taken back', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1'), 'roles/b.md': role('文员') }, 'first')
    git(folder, 'rm', '--quiet', 'roles/a.md')
    commit(folder, {}, 'removed')
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P2') }, 'restored')
    expect(await historyOf(folder, 'a')).toEqual([
      ['restored', 'role-added'],
      ['removed', 'role-removed'],
      ['first', 'role-added'],
    ])
  })

  test('tells what a broken file hid with the commit that repairs it', async () => {
    const folder = makeRepository()
    const paid = (range: string) => role('客户经理', 'compensation:', `  range: ${range}`)
    commit(folder, { 'roles/a.md': paid('8000 CNY') }, 'first')
    commit(folder, { 'roles/a.md': '>>>>>>> other\ntitle: 客户经理\npurpose: 服务客户\n' }, 'broken')
    commit(folder, { 'roles/a.md': paid('9000 CNY').replace('title: ', 'title: "') }, 'still broken')
    commit(folder, { 'roles/a.md': paid('9000 CNY') }, 'repaired')
    expect(await historyOf(folder, 'a')).toEqual([
      ['repaired', 'pay-range-raised'],
      ['still broken'],
      ['broken'],
      ['first', 'role-added'],
    ])
  })

  test('of a role that took a duty over says whose it was', async () => {
    const folder = makeRepository()
    const withDuties = (title: string, duties: string) =>
      ['---', `title: ${title}`, 'purpose: 服务客户', `duties: [${duties}]`, '---', ''].join('\n')
    commit(folder, {
      'roles/a.md': withDuties('大区销售', '拜访客户, 组织季度经销商会议'),
      'roles/b.md': withDuties('渠道经理', '管理渠道'),
    })
    commit(folder, {
      'roles/a.md': withDuties('大区销售', '拜访客户'),
      'roles/b.md': withDuties('渠道经理', '管理渠道, 组织季度经销商会议'),
    })
    await using repository = await openRepository(folder)
    const say = async (name: string, format: 'text' | 'markdown' | 'json') =>
      reportHistory(await roleHistory(repository, { role: name }), { format, lang: 'zh-CN' })
    for (const format of ['text', 'markdown', 'json'] as const) {
      expect(await say('b', format)).toContain('「大区销售」职责移交给「渠道经理」')
      expect(await say('a', format)).not.toContain('「大区销售」职责')
    }
  })

  test('says when a clone has no older one', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P1') })
    commit(folder, { 'roles/a.md': role('客户经理', 'grade: P2') })
    await using repository = await openRepository(clone(folder, '--depth=1'))
    const history = await roleHistory(repository, { role: 'a' })
    expect(history).toMatchObject({ isCutOff: true, entries: [] })
    for (const format of ['text', 'markdown'] as const) {
      const said = reportHistory(history, { format, lang: 'zh-CN' })
      expect(said).toContain('git fetch --unshallow')
      expect(said).not.toContain('还没有提交')
    }
  })

  test('may be asked for by its file, also when that is no more', async () => {
    const folder = makeRepository()
    commit(folder, { 'roles/sales/a.md': role('客户经理'), 'roles/b.md': role('文员') }, 'first')
    expect(await historyOf(folder, 'roles/sales/a.md')).toEqual([['first', 'role-added']])
    git(folder, 'rm', '--quiet', 'roles/sales/a.md')
    commit(folder, {}, 'removed')
    expect(await historyOf(folder, 'roles/sales/a.md')).toEqual([
      ['removed', 'role-removed'],
      ['first', 'role-added'],
    ])
  })

  test('counts the role itself among those that a change of its base reaches', async () => {
    const folder = makeRepository()
    const base = (location: string) => role('基础岗位', 'abstract: true', `location: ${location}`)
    const heirs = {
      'roles/a.md': role('客户经理', 'extends: base'),
      'roles/b.md': role('文员', 'extends: base'),
    }
    commit(folder, { 'roles/base.md': base('总部'), ...heirs })
    commit(folder, { 'roles/base.md': base('上海') })
    await using repository = await openRepository(folder)
    const history = await roleHistory(repository, { role: 'a' })
    expect(reportHistory(history, { format: 'text', lang: 'zh-CN' })).toContain(
      '涉及 2 个岗位：客户经理、文员',
    )
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
