import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

const readOf = async (...lines: string[]) => {
  const { value, diagnostics } = await checked(role(...lines))
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['word-as-key']))
  return value
}

describe('a word that belongs below a key of an item, made a key itself', () => {
  it('is told once, with the item to write', async () => {
    expect(await said(role('权限:', '  - 审批: 5万元以内的付款'))).toMatchInlineSnapshot(`
      "word-as-key 6:5
        「审批」不是键，而是「权限类型」的内容 → 改为：- { 权限类型: 审批, 事项: 5万元以内的付款 }
        "审批" is not a key but the value of "权限类型" → write - { 权限类型: 审批, 事项: 5万元以内的付款 }"
    `)
    expect(await said(role('authority:', '  approve: payments, up to 5,000'))).toMatchInlineSnapshot(`
      "word-as-key 6:3
        「approve」不是键，而是「right」的内容 → 改为：- { right: approve, matter: "payments, up to 5,000" }
        "approve" is not a key but the value of "right" → write - { right: approve, matter: "payments, up to 5,000" }"
    `)
  })

  it('is read as it was meant: rights, work by period, steps of approval, people one works with', async () => {
    expect(await readOf('权限:', '  审批: 付款', '  建议: 人员任免')).toMatchObject({
      authority: [
        { right: 'approve', matter: '付款' },
        { right: 'propose', matter: '人员任免' },
      ],
    })
    expect(
      await readOf('工作规程:', '  - 每日: 晨会', '  - 每周一: 周报', '  - 每月5日前: 月报'),
    ).toMatchObject({
      routine: [
        { every: 'day', do: '晨会' },
        { every: 'week', on: '周一', do: '周报' },
        { every: 'month', by: 5, do: '月报' },
      ],
    })
    expect(await readOf('审批记录:', '  编制: 张三', '  批准: 王五')).toMatchObject({
      approvals: [
        { step: 'prepared', by: '张三' },
        { step: 'approved', by: '王五' },
      ],
    })
    expect(await readOf('工作关系:', '  内部: 生产部、质量部')).toMatchObject({
      relationships: [{ scope: 'company', with: '生产部、质量部' }],
    })
  })

  it('with several things behind it, in brackets or below', async () => {
    const both = {
      authority: [
        { right: 'approve', matter: '付款' },
        { right: 'approve', matter: '合同' },
      ],
    }
    expect(await readOf('权限:', '  审批: [付款, 合同]')).toMatchObject(both)
    expect(await readOf('权限:', '  审批:', '    - 付款', '    - 合同')).toMatchObject(both)
    expect(await readOf('权限:', '  - 审批: [付款, 合同]')).toMatchObject(both)
  })

  it('with more of its item below', async () => {
    expect(await readOf('权限:', '  - 审批: 付款', '    限额: 5000 元', '  - 建议: 人员任免')).toMatchObject({
      authority: [
        { right: 'approve', matter: '付款', limit: '5000 CNY' },
        { right: 'propose', matter: '人员任免' },
      ],
    })
  })

  it('in braces, with a full-width colon, with numbers for dashes, with a comment', async () => {
    const both = {
      authority: [
        { right: 'approve', matter: '付款' },
        { right: 'propose', matter: '任免' },
      ],
    }
    expect(await readOf('权限: { 审批: 付款, 建议: 任免 }')).toMatchObject(both)
    expect(await readOf('权限:', '  审批：付款 # 含预付', '  建议：', '    1、任免')).toMatchObject(both)
  })

  it('with a day in it', async () => {
    expect(await readOf('工作规程:', '  每星期五前：周报', '  每年3月1日: 年报')).toMatchObject({
      routine: [
        { every: 'week', by: '周五', do: '周报' },
        { every: 'year', on: '03-01', do: '年报' },
      ],
    })
  })

  it('is told as an unknown key where nobody knows its day, and what the item lacks is not told beside it', async () => {
    expect(await found(role('工作规程:', '  - 每季度末: 季报'))).toEqual(['unknown-key 6:5'])
  })

  it('that may be any name, only before a figure', async () => {
    expect(await readOf('绩效指标:', '  完好率: ≥98%', '  停机: 不超过2小时')).toMatchObject({
      kpis: [
        { name: '完好率', target: '≥98%' },
        { name: '停机', target: '不超过2小时' },
      ],
    })
    expect(await found(role('绩效指标:', '  - 客户: 满意度达到 95% 以上，且逐年提高'))).toEqual([
      'colon-in-text 6:7',
    ])
  })

  it('is none where it is a key or a text', async () => {
    expect(await found(role('权限:', '  - 权限: 审批', '    事项: 付款'))).toEqual([])
    expect(await found(role('责任:', '  - 审批: 付款'))).toEqual(['colon-in-text 6:7'])
  })
})
