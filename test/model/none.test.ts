import { describe, expect, it } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { isCollective } from '../../src/model/collective.js'
import { memorySource } from '../../src/source/memory-source.js'
import { saysNone } from '../../src/values/none.js'
import { load, role } from './load.js'

describe('there is none', () => {
  it.each([
    '无',
    '没有',
    '暂无',
    'None',
    'N/A',
    'n/a',
    '—',
    '——',
    '-',
    '/',
    '无（通过工具管理组织架构）',
    '无(代管)',
    '无。',
  ])('%s says so', (text) => {
    expect(saysNone(text)).toBe(true)
  })

  it.each(['无线工程师', '无锡分公司经理', '没有的岗位', 'Nonesuch', 'A/B', '无人机飞手'])(
    '%s does not',
    (text) => {
      expect(saysNone(text)).toBe(false)
    },
  )

  it.each(['无', '[无]', 'None', '—', '无（通过工具管理组织架构）'])(
    'reports: %s are none, and are said to be',
    async (text) => {
      const { model, errors, notes } = await load({
        'roles/a.md': role(
          '行政助理',
          `reporting: { to: 无, dotted: N/A, reports: ${text} }`,
          'career: { rotation: 无 }',
        ),
      })
      expect([errors, notes]).toEqual([[], []])
      const { to, dotted, reports, none } = model.roles.get('a')?.reporting ?? {}
      expect([to, dotted, reports]).toEqual([undefined, [], []])
      expect([none?.to?.name, none?.dotted?.name, none?.reports?.name]).toEqual([
        '无',
        'N/A',
        text.replace(/[[\]]/g, ''),
      ])
      expect(model.roles.get('a')?.career).toMatchObject({ rotation: [], none: { rotation: { name: '无' } } })
    },
  )

  it('why there is nobody is a change', async () => {
    const roleWith = (reports: string) => ({ 'roles/a.md': role('甲', `reporting: { reports: ${reports} }`) })
    const told = async (before: string, after: string) => {
      const compared = await compareWorkspaces(memorySource(roleWith(before)), memorySource(roleWith(after)))
      return compared.changes.length
    }
    expect(await told('无', '[]')).toBe(0)
    expect(await told('无', '无（由总部代管）')).toBe(1)
  })
})

describe('a collective', () => {
  it.each([
    ...[
      '各部门经理',
      '所有部门经理',
      '班组长(3-5人)',
      '班组一线员工(含普工、技工等)',
      '企管科',
      '行政专员2人',
    ],
    ...['全体客服人员', '下属各门店店长', '出纳、会计', 'all account managers', 'the sales team', '行政部'],
  ])('%s', (name) => {
    expect(isCollective(name)).toBe(true)
  })

  it.each(['财务部经理', '班组长', '客户经理', '区域经理', '部长', '队长', 'account manager', 'Team lead'])(
    '%s is none',
    (name) => {
      expect(isCollective(name)).toBe(false)
    },
  )

  it('is neither noted as a post without a file nor a closed list', async () => {
    const { errors, notes } = await load({
      'roles/总经理.md': role('总经理', 'reporting: { to: 董事会, reports: [各部门经理, 企管科] }'),
      'roles/财务部经理.md': role('财务部经理', 'reporting: 总经理'),
    })
    expect(errors).toEqual([])
    expect(notes).toEqual(['outside-post roles/总经理.md:5:18'])
  })
})
