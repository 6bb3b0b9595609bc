import { describe, expect, it } from 'vitest'
import { checked, parsed, said } from './found-in.js'

const english = `---
title: 客户经理
status: approved
reporting: { to: 总监 }
purpose: 维护客户
duties:
  - { duty: 拜访, weight: 60, tasks: [预约] }
authority:
  - { right: approve, matter: 费用 }
qualifications:
  education: { level: bachelor, fields: [管理] }
ksa: { skills: { 谈判: { level: 3, weight: 20 } } }
appraisal: { cycle: quarter }
---
`

const chinese = `---
岗位名称: 客户经理
状态: 已批准
汇报关系: { 直接上级: 总监 }
岗位目的: 维护客户
岗位职责:
  - { 职责: 拜访, 占比: 60, 任务: [预约] }
权限:
  - { 权限类型: 审批权, 事项: 费用 }
任职资格:
  学历: { 层次: 本科, 专业: [管理] }
能力素质: { 技能: { 谈判: { 等级: 3, 权重: 20 } } }
绩效考核: { 考核周期: 季度 }
---
`

describe('keys and words in Chinese', () => {
  it('give the same value as those in English', async () => {
    const [one, other] = [await checked(chinese), await checked(english)]
    expect(one.diagnostics).toEqual([])
    expect(one.value).toEqual(other.value)
    expect([one.sound, other.sound]).toEqual([true, true])
  })

  it('are remembered as they were written', async () => {
    const file = await parsed(chinese)
    expect(file.chineseKeys).toBe(true)
    expect(file.keyAt('/duties')).toBe('岗位职责')
    expect(file.sourceAt('/authority/0/right')).toBe('审批权')
    expect(file.locate('/reporting/to').start).toEqual({ line: 4, column: 15 })
    expect(file.locate('/reporting/to', 'key').start).toEqual({ line: 4, column: 9 })
  })

  it('also in a short form', async () => {
    const [one, other] = await Promise.all(
      ['本科', 'bachelor'].map((level) => checked(`---\nqualifications: { education: ${level} }\n---\n`)),
    )
    expect(one?.value).toEqual(other?.value)
  })

  it('the same key twice', async () => {
    expect(await said(`---\ntitle: 甲\npurpose: 乙\nduties: [丙]\ntitle: 丁\n---\n`)).toMatchInlineSnapshot(`
      "duplicate-key 5:1
        「title」写了两次，第一次在第 2 行 → 合并为一处
        "title" is given twice; the first is on line 2 → keep one of them"
    `)
  })

  it('the same key in both languages', async () => {
    expect(
      await said(`---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n岗位名称: 丁\n---\n`),
    ).toMatchInlineSnapshot(`
      "duplicate-key 5:1
        「岗位名称」与第 2 行的「title」是同一项，写了两次 → 合并为一处
        "岗位名称" is the same as "title" on line 2, so it is given twice → keep one of them"
    `)
  })

  it('names of competencies and levels stay as they are', async () => {
    const file = await parsed(
      'competencies:\n  - id: a\n    kind: 技能\n    name: 甲\n    levels: { 1: 能做, 名称: 会教 }\n',
      'model',
    )
    expect(file.value).toEqual({
      competencies: [{ id: 'a', kind: 'skill', name: '甲', levels: { '1': '能做', 名称: '会教' } }],
    })
  })
})
