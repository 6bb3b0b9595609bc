import { describe, expect, test } from 'vitest'
import { readRuns, withoutSigns } from '../../../../../src/marks/marked-text.js'
import type { Duty, Role } from '../../../../../src/model/types.js'
import { type Redline, redlineOf } from '../../../../../src/render/html/present/change-report/redline.js'
import type { Section } from '../../../../../src/render/html/present/job-description/types.js'
import { contextOf, modelWith, roleWith } from '../models.js'
import { viewJobDescription } from '../view-of.js'

const bare = { id: 'clerk', title: '柜员', purpose: '办理柜面业务。' }

/** The redline of a role that has some facts before and some after. */
function redline(before: Partial<Role>, after: Partial<Role>): Redline | undefined {
  const view = (facts: Partial<Role>) => {
    const model = modelWith({ roles: [roleWith({ ...bare, ...facts })] })
    const made = viewJobDescription(model, { kind: 'role', id: bare.id }, contextOf('zh-CN'))
    if (!made) throw new Error('no view')
    return made
  }
  return redlineOf(view(before), view(after))
}

/** A section with its marks as `[-gone-]` and `[+new+]`. */
function section(id: Section['id'], before: Partial<Role>, after: Partial<Role>): Partial<Section> {
  const found = redline(before, after)?.sections.find((one) => one.id === id)
  const text = JSON.stringify(found ?? {})
  const { runs } = readRuns(text)
  return JSON.parse(
    runs.map(({ text, mark }) => (mark ? (mark === 'added' ? `[+${text}+]` : `[-${text}-]`) : text)).join(''),
  ) as Section
}

const duty = (name: string, ...tasks: string[]): Duty =>
  ({
    pointer: '',
    duty: name,
    tasks: tasks.map((task) => ({ task })),
    outputs: [],
    kpis: [],
  }) as unknown as Duty

test('a role that shows nothing new has no redline', () => {
  expect(redline({}, {})).toBeUndefined()
  expect(redline({ reviewBy: '2027-01-01' }, { reviewBy: '2027-01-01' })).toBeUndefined()
})

test('words that differ are marked where they stand', () => {
  expect(section('purpose', {}, { purpose: '办理柜面与结算业务。' }).purpose).toBe('办理柜面[+与结算+]业务。')
  expect(redline({}, { title: '高级柜员' })?.head.name).toMatch(/高级/)
})

describe('facts', () => {
  test('are paired by their labels, and stand two to a row again', () => {
    const { basics } = section('basics', { grade: 'P1' }, { grade: 'P2', location: '营业部' })
    expect(basics?.rows.flat().map(({ label, text }) => [label, text])).toEqual([
      ['岗位名称', '柜员'],
      ['职级', '[-P1-][+P2+]'],
      ['[+工作地点+]', '[+营业部+]'],
    ])
    expect(basics?.rows.map((row) => row.length)).toEqual([2, 1])
    expect(basics?.rows[1]?.[0]?.wide).toBe(true)
  })

  test('that are gone stay to be seen', () => {
    const { basics } = section('basics', { location: '营业部' }, {})
    expect(basics?.rows.flat().at(-1)).toMatchObject({ label: '[-工作地点-]', text: '[-营业部-]' })
  })
})

describe('duties', () => {
  test('that were reworded keep their tasks; what is new or gone is marked whole', () => {
    const { duties } = section(
      'duties',
      { duties: [duty('受理客户提交的申请', '核对身份证件', '录入客户资料')] },
      { duties: [duty('受理客户提交的投诉', '核对身份证件', '结清账户余额')] },
    )
    expect(duties?.items).toHaveLength(1)
    expect(duties?.items[0]?.duty).toBe('受理客户提交的[-申请-][+投诉+]')
    expect(duties?.items[0]?.tasks?.map(({ mark, task }) => [mark, task])).toEqual([
      ['（1）', '核对身份证件'],
      ['[-（2）-]', '[-录入客户资料-]'],
      ['[+（2）+]', '[+结清账户余额+]'],
    ])
  })

  test('that were moved show both numbers; those that only moved up do not', () => {
    const all = [duty('开户'), duty('收款'), duty('对账')]
    const { duties } = section(
      'duties',
      { duties: all },
      { duties: [duty('对账'), duty('开户'), duty('收款')] },
    )
    expect(duties?.items.map(({ mark, duty }) => [mark, duty])).toEqual([
      ['[-3.-] [+1.+]', '对账'],
      ['2.', '开户'],
      ['3.', '收款'],
    ])
  })
})

test('a column that only a deleted item needs is still there', () => {
  const right = (matter: string) => ({ pointer: '', matter })
  const { authority } = section(
    'authority',
    {
      authority: [right('排班'), { ...right('采购'), limit: { amount: 500, currency: 'CNY' } }],
    } as Partial<Role>,
    { authority: [right('排班')] } as Partial<Role>,
  )
  expect(authority?.limits).toBe(true)
  expect(authority?.items.map(({ matter, limit }) => [matter, limit])).toEqual([
    ['排班', undefined],
    ['[-采购-]', '[-500元-]'],
  ])
})

test('rows that a group spans are counted again', () => {
  const partner = (who: string) => ({ pointer: '', scope: 'company', with: who })
  const { relationships } = section(
    'relationships',
    { relationships: [partner('财务部'), partner('风险部')] } as Partial<Role>,
    { relationships: [partner('财务部'), partner('合规科')] } as Partial<Role>,
  )
  expect(relationships?.groups[0]).toMatchObject({ span: 3 })
})

test('a section of one state is marked whole, in its place', () => {
  const result = redline({ processes: ['开户流程'] }, { body: '不得泄露客户资料。' })
  expect(result?.sections.map(({ id }) => id)).toEqual(['basics', 'purpose', 'processes', 'supplement'])
  expect(section('processes', { processes: ['开户流程'] }, {})).toMatchObject({
    title: '[-涉及流程-]',
    processes: [{ mark: '[-1.-]', text: '[-开户流程-]' }],
  })
})

test('signatures are shown only when they changed', () => {
  const ids = (facts: Partial<Role>) => redline({}, facts)?.sections.map(({ id }) => id)
  expect(ids({ grade: 'P1' })).not.toContain('signoff')
  expect(ids({ approvals: [{ step: 'approved', by: '行长' }] as Role['approvals'] })).toContain('signoff')
})

test('text that holds the signs of marks forges none', () => {
  const forged = `办理\ufdd0柜面\ufdd3业务。`
  expect(redline({ purpose: forged }, { purpose: withoutSigns(forged) })).toBeUndefined()
})
