import { describe, expect, test } from 'vitest'
import { allChangeTypes, type Field, fields, type Verb } from '../../../src/diff/fields.js'
import { verbsOfKind } from '../../../src/diff/kinds.js'
import { sayChange } from '../../../src/report/changes/said-change.js'
import { wordValue } from '../../../src/report/changes/words/values.js'
import { aChange } from './a-change.js'

const types = Object.entries(fields).flatMap(([field, { kind }]) =>
  verbsOfKind[kind].map((verb): [Field, Verb] => [field as Field, verb]),
)

test('there is a sentence for every change, in both languages', () => {
  expect(types).toHaveLength(allChangeTypes().length)
  for (const [field, verb] of types) {
    const other = { kind: 'role' as const, id: 'b', name: '客户总监' }
    const change = aChange(field, verb, { before: '甲', after: '乙', from: 2, to: 1, others: [other] })
    const [chinese, english] = (['zh-CN', 'en'] as const).map((lang) => sayChange(change, lang).lead)
    expect(chinese, `${field}-${verb}`).toMatch(/\p{Script=Han}/u)
    expect(chinese, `${field}-${verb}`).not.toMatch(/undefined|NaN/)
    expect(english, `${field}-${verb}`).toMatch(/^[\P{Script=Han}“”\p{Script=Han}]+$/u)
    expect(english, `${field}-${verb}`).not.toMatch(/undefined|NaN|^$/)
  }
})

describe('a sentence', () => {
  const said = (...given: Parameters<typeof aChange>) => [
    sayChange(aChange(...given), 'zh-CN').message,
    sayChange(aChange(...given), 'en').message,
  ]

  test('tells the entry that a value belongs to', () => {
    const trail = [{ field: 'kpi' as const, key: 'collection', name: '回款率' }]
    expect(said('kpi-target', 'tightened', { trail, before: '>= 90%', after: '>= 95%' })).toEqual([
      '绩效指标「回款率」：目标值收紧：≥ 90% → ≥ 95%',
      'KPI “回款率”: target tightened: ≥ 90% → ≥ 95%',
    ])
  })

  test('tells the importance of a duty that was moved', () => {
    const trail = [{ field: 'duty' as const, key: 'x', name: '开发新客户' }]
    expect(said('duty', 'moved', { trail, after: '开发新客户', from: 4, to: 1 })).toEqual([
      '职责「开发新客户」由第 4 位调到第 1 位，重要性提高',
      'duty “开发新客户” moved from 4th to 1st: importance raised',
    ])
  })

  test('tells a team that moved once, at its new superior', () => {
    const others = ['甲', '乙'].map((name) => ({ kind: 'role' as const, id: name, name }))
    const subject = { kind: 'role' as const, id: 'lead', name: '区域经理' }
    expect(said('superior', 'regrouped', { subject, others, before: '销售总监', after: '区域经理' })[0]).toBe(
      '2 个岗位（甲、乙）改由「区域经理」直接管理：销售总监 → 区域经理',
    )
  })

  test('tells of an entry that came what it allows', () => {
    const details = [
      { field: 'authority-right' as const, value: 'approve' },
      { field: 'authority-limit' as const, value: '20000 CNY' },
    ]
    const trail = [{ field: 'authority' as const, key: 'x', name: '接待费用' }]
    expect(said('authority', 'added', { trail, after: '接待费用', details })).toEqual([
      '新增权限：接待费用（权限类型 审批，限额 20,000 元）',
      'authority added: 接待费用 (type of authority Approve, limit CNY 20,000)',
    ])
  })

  test('names the task that goes to another duty', () => {
    const trail = [
      { field: 'duty' as const, key: 'b', name: '维护渠道' },
      { field: 'task' as const, key: 't', name: '培训经销商' },
    ]
    expect(said('task', 'reassigned', { trail, before: '服务客户', after: '维护渠道' })).toEqual([
      '任务「培训经销商」由职责「服务客户」划归职责「维护渠道」',
      'task “培训经销商” moved from the duty “服务客户” to the duty “维护渠道”',
    ])
  })

  test('says once what was handed over in the same words', () => {
    const others = [{ kind: 'role' as const, id: 'b', name: '大区销售' }]
    expect(said('duty', 'transferred', { others, before: '调查满意度', after: '调查满意度' })).toEqual([
      '职责移交给「大区销售」：调查满意度',
      'duty handed over to “大区销售”: 调查满意度',
    ])
  })

  test('tells of indicators from which level to which they went', () => {
    const subject = { kind: 'competency' as const, id: 'selling', name: '推销' }
    expect(said('indicator', 'reassigned', { subject, before: '示范', after: '专家' })).toEqual([
      '行为标准由「示范」改属「专家」',
      'indicators moved from “示范” to “专家”',
    ])
  })

  test.each<[string, string, string]>([
    ['compensation', '薪酬福利', 'Compensation'],
    ['pay-range', '薪酬范围', 'pay range'],
    ['kpi-weight', '绩效指标 · 权重', 'KPIs · weight'],
    ['grade-raised', '职级（提高）', 'Grade, raised'],
    ['no-such-thing', 'no-such-thing', 'no-such-thing'],
  ])('names the rule for %s that was changed', (key, chinese, english) => {
    const trail = [{ field: 'impact-rule' as const, key, name: key }]
    const [zh, en] = said('impact-rule', 'added', { trail, after: 'editorial' })
    expect(zh).toBe(`「${chinese}」的变更改评为「文字」`)
    expect(en?.toLowerCase()).toBe(`changes to “${english}” are now rated “editorial”`.toLowerCase())
  })

  test('names who need no longer agree', () => {
    const trail = [{ field: 'approval-rule' as const, key: 'grade', name: 'grade' }]
    expect(said('approval-rule', 'removed', { trail, before: '总经理、财务部' })).toEqual([
      '「职级」的变更不再须经总经理、财务部同意',
      'changes to “Grade” no longer need agreement from: 总经理, 财务部',
    ])
  })

  test("names a company's own key", () => {
    const trail = [{ field: 'extra' as const, key: 'x-班车', name: 'x-班车' }]
    expect(said('extra', 'changed', { trail, before: '["甲线"]', after: '["甲线","乙线"]' })[0]).toBe(
      '自定义字段「x-班车」变更：甲线 → 甲线、乙线',
    )
  })

  test('shows no marks of emphasis where they are all that differs', () => {
    expect(said('duty', 'reworded', { before: '不得外传', after: '**不得**外传' })).toEqual([
      '职责仅调整排版：不得外传',
      'duty: formatting only: 不得外传',
    ])
  })

  test('says once what an entry is, and names no value twice', () => {
    const within = (field: Field, name: string) => [{ field, key: name, name }]
    const education = within('education', 'master')
    expect(
      said('education-level', 'raised', { trail: education, before: 'bachelor', after: 'master' }),
    ).toEqual(['学历提高：本科 → 硕士', "level of education raised: Bachelor's degree → Master's degree"])
    expect(said('education-need', 'preferred', { trail: education })).toEqual([
      '学历要求「硕士」由必备改为优先',
      "education “Master's degree”: was required, now preferred",
    ])
    expect(said('certificate-need', 'required', { trail: within('certificate', '驾照') })).toEqual([
      '资格证书「驾照」由优先改为必备',
      'certificate “驾照”: was preferred, now required',
    ])
    expect(said('promotion', 'removed', { before: '区域经理' })[1]).toBe('promotion path removed: 区域经理')
    expect(said('onboarding', 'added', { after: 'Safety' })[1]).toBe('onboarding topic added: Safety')
    expect(said('routine-deadline', 'changed', { before: '5', after: 'fri' })[1]).toBe(
      'deadline changed: the 5th → Friday',
    )
  })

  test('says of a new order what was moved, without marks', () => {
    const moves = [
      { name: '拜访次序', from: 4, to: 1 },
      { name: '客户信用等级', from: 3, to: 2 },
    ]
    expect(said('authority', 'reordered', { before: '甲 › 乙', after: '乙 › 甲', moves })).toEqual([
      '权限顺序调整：「拜访次序」由第 4 项移到第 1 项，「客户信用等级」由第 3 项移到第 2 项',
      'order of authority entries changed: “拜访次序” moved from 4th to 1st, “客户信用等级” moved from 3rd to 2nd',
    ])
    const many = Array.from({ length: 9 }, (_, index) => ({ name: `甲${index}`, from: 10, to: 1 }))
    expect(said('body', 'reordered', { moves: many })[0]).toContain('另有 5 项移位')
  })

  test('says of a whole role what it is and allows, not what it pays', () => {
    const details = [
      { field: 'grade' as const, value: 'M1' },
      { field: 'pay-range' as const, value: '9000 CNY/month' },
      { field: 'superior' as const, value: '总经理' },
      { field: 'duty' as const, value: '采购物资' },
      { field: 'authority' as const, value: '采购合同' },
      { field: 'authority-limit' as const, value: '9000000 CNY' },
    ]
    expect(said('role', 'added', { after: '采购主管', details })).toEqual([
      '新设岗位：采购主管（职级 M1，直接上级 总经理，「采购合同」限额 9,000,000 元）',
      'new role: 采购主管 (grade M1, superior 总经理, “采购合同” limit CNY 9,000,000)',
    ])
  })

  test('says what turns a sentence', () => {
    expect(said('duty', 'revised', { before: '催收', after: '不催收', turn: 'negation' })).toEqual([
      '职责修改（肯定与否定的意思有变）：催收 → 不催收',
      'duty revised (negation changed): 催收 → 不催收',
    ])
  })

  test('says what was settled as such, and codes as filled in', () => {
    expect(said('routine-deadline', 'added', { after: '5' })[0]).toBe('设定期限：5日')
    expect(said('code', 'added', { after: 'A-1' })[0]).toBe('填写岗位编号：A-1')
  })

  test('holds no more of a long text than a line has room for', () => {
    const [chinese = ''] = said('purpose', 'revised', { before: '甲'.repeat(5000), after: '乙'.repeat(5000) })
    expect(chinese.length).toBeLessThan(400)
  })
})

test.each<[Field, string | number, string, string]>([
  ['authority-limit', '20000 CNY', '20,000 元', 'CNY 20,000'],
  ['pay-range', '8000-12000 CNY/month', '8,000–12,000 元/月', 'CNY 8,000–12,000 per month'],
  ['pay-range', '90000 CHF/year', '90,000 CHF/年', 'CHF 90,000 per year'],
  ['experience-years', '3', '3 年以上', '3 years or more'],
  ['experience-years', '1-3', '1–3 年', '1–3 years'],
  ['experience-years', '1', '1 年以上', '1 year or more'],
  ['routine-day', 'fri', '周五', 'Friday'],
  ['routine-day', 'mon-fri', '周一至周五', 'Monday to Friday'],
  ['routine-deadline', '10', '10日', 'the 10th'],
  ['routine-deadline', '03-15', '3月15日', '15 March'],
  ['routine-day', '13-18', '13至18日', 'the 13th to the 18th'],
  ['routine-day', '10-15日', '10至15日', 'the 10th to the 15th'],
  ['routine-day', 'next 5', '次月5日', 'the 5th of the next month'],
  ['routine-cycle', 'ten-days', '每旬', 'every ten days'],
  ['headcount', 3, '3 人', '3'],
  ['probation', 3, '3 个月', '3 months'],
  ['probation', 1, '1 个月', '1 month'],
  ['probation', '半年', '半年', '半年'],
  ['employment-type', 'full-time', '全职', 'Full-time'],
  ['employment-type', '合同制', '合同制', '合同制'],
  ['kpi-weight', 40, '40%', '40%'],
  ['status', 'approved', '已批准', 'Approved'],
  ['education-level', 'bachelor', '本科', "Bachelor's degree"],
  ['extra', '["甲","乙"]', '甲、乙', '甲, 乙'],
  ['extra', '{"a":1,"b":[2,3]}', 'a：1，b：（2、3）', 'a: 1, b: (2, 3)'],
  ['extra', '[待定', '[待定', '[待定'],
  ['education', 'constructor', 'constructor', 'constructor'],
  ['language', 'en', '英语', 'English'],
  ['language', '粤语', '粤语', '粤语'],
])('%s %s is said as %s, %s', (field, value, chinese, english) => {
  expect([wordValue(field, value, 'zh-CN'), wordValue(field, value, 'en')]).toEqual([chinese, english])
})

test.each([
  ['headcount', 'raised', '岗位编制增加', 'headcount raised'],
  ['headcount', 'lowered', '岗位编制减少', 'headcount lowered'],
  ['probation', 'raised', '试用期延长', 'probation extended'],
  ['probation', 'lowered', '试用期缩短', 'probation shortened'],
  ['grade', 'raised', '职级提高', 'grade raised'],
] as const)('what becomes of %s when it is %s', (field, verb, zh, en) => {
  const change = aChange(field, verb, { before: 1, after: 2 })
  expect(sayChange(change, 'zh-CN').lead).toContain(zh)
  expect(sayChange(change, 'en').lead.toLowerCase()).toContain(en)
})
