import { describe, expect, test } from 'vitest'
import type { ChangeReport } from '../../src/report/changes/change-report.js'
import { reportChanges } from '../../src/report/changes/report-changes.js'
import { tellReport } from '../../src/report/changes/told-changes.js'
import { changesBetween, type Files, inOneLine } from './workspaces.js'

const role = (title: string, duties: readonly string[], more = '') =>
  `---\ntitle: ${title}\n${more}purpose: 做好本岗工作\nduties: [${duties.join(', ')}]\n---\n`

const sundry = '完成领导交办的其他工作'
const whole = ['拜访重点客户', '催收到期货款', '编制月度报表', '检查仓库安全']

const split = (pay: string): [Files, Files] => [
  { 'roles/am.md': role('客户经理', whole, 'compensation: { range: 8000-12000 CNY/month }\n') },
  {
    'roles/hunter.md': role('开发经理', whole.slice(0, 1), `compensation: { range: ${pay} CNY/month }\n`),
    'roles/farmer.md': role('维护经理', whole.slice(1), `compensation: { range: ${pay} CNY/month }\n`),
  },
]

const typesOf = async (before: Files, after: Files) =>
  (await changesBetween(before, after)).map(({ type }) => type).filter((type) => type.startsWith('role-'))

const report = (changes: ChangeReport['changes']): ChangeReport => ({
  base: 'main',
  head: 'HEAD',
  changes,
  titles: new Map(),
  unsound: [],
  foreign: [],
  lacking: 0,
  stale: [],
})

describe('a split', () => {
  test('that says otherwise what its parts say is another one to whoever accepts it', async () => {
    const [honest, cut] = await Promise.all([
      changesBetween(...split('8000-12000')),
      changesBetween(...split('5000-6000')),
    ])
    expect(honest.map(inOneLine)).toHaveLength(1)
    expect(cut.map(({ type }) => type)).toEqual(['role-split', 'pay-range-lowered', 'pay-range-lowered'])
    expect(cut.map(({ fingerprint }) => fingerprint)).not.toContain(honest[0]?.fingerprint)
    expect(new Set(cut.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })

  test('is shown part by part, each held against the whole', async () => {
    const changes = await changesBetween(...split('5000-6000'))
    const { groups } = tellReport(report(changes), 'zh-CN')
    expect(groups.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      'am → undefined',
      'am → farmer',
      'am → hunter',
    ])
    expect(tellReport(report(await changesBetween(...split('8000-12000'))), 'en').reached).toMatchObject([
      { before: 'am', after: 'farmer' },
      { before: 'am', after: 'hunter' },
    ])
    expect(reportChanges(report(changes), { format: 'text', lang: 'zh-CN' })).toContain(
      '维护经理  farmer · 来自「客户经理」',
    )
  })

  test('has heirs that take most of the duties, and different ones', async () => {
    const before = { 'roles/am.md': role('客户经理', [...whole, sundry]) }
    const heirs = (...parts: string[][]) =>
      Object.fromEntries(parts.map((duties, index) => [`roles/n${index}.md`, role(`新岗${index}`, duties)]))
    const both = ['role-added', 'role-added', 'role-removed']
    expect(await typesOf(before, heirs(whole.slice(0, 2), whole.slice(2)))).toEqual(['role-split'])
    // The same duty twice, a duty that all have, a small part of the duties.
    expect(await typesOf(before, heirs([whole[0] ?? '', '开车'], [whole[0] ?? '', '记账']))).toEqual(both)
    expect(await typesOf(before, heirs(['开车', sundry], ['记账', sundry]))).toEqual(both)
    expect(await typesOf(before, heirs([whole[0] ?? ''], [whole[1] ?? '']))).toEqual(both)
  })

  test('is none where all share what many have', async () => {
    const common = ['参加部门例会', '整理个人台账', '执行安全规定']
    const many = (prefix: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `roles/${prefix}${index}.md`,
          role(`${prefix}岗${index}`, [
            ...common,
            `${prefix}专项${String.fromCodePoint(0x4e00 + index * 37)}`,
          ]),
        ]),
      )
    const types = await typesOf(many('甲', 4), many('乙', 8))
    expect(types.filter((type) => /split|merged|absorbed/.test(type))).toEqual([])
  })
})

describe('a merger', () => {
  test('is shown to those of each role that went into it', async () => {
    const changes = await changesBetween(
      {
        'roles/a.md': role('甲岗', whole.slice(0, 2), 'grade: P2\n'),
        'roles/b.md': role('乙岗', whole.slice(2), 'grade: P3\n'),
      },
      { 'roles/c.md': role('丙岗', whole, 'grade: P1\n') },
    )
    const { groups } = tellReport(report(changes), 'en')
    expect(groups.map(({ before, after, changes: own }) => [before, after, own.length])).toEqual([
      [undefined, 'c', 1],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ])
  })

  test('into a role that stays is told at both', async () => {
    const changes = await changesBetween(
      {
        'roles/a.md': role('甲岗', whole.slice(0, 2)),
        'roles/b.md': role('乙岗', whole.slice(2)),
      },
      { 'roles/b.md': role('乙岗', [...whole.slice(2), ...whole.slice(0, 2)]) },
    )
    const text = reportChanges(report(changes), { format: 'text', lang: 'zh-CN' })
    expect(text).toContain('岗位并入「乙岗」')
    expect(text).toContain('接手「甲岗」的职责')
  })
})
