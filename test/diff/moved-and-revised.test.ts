import { describe, expect, test } from 'vitest'
import { sayChange } from '../../src/report/changes/said-change.js'
import { changesBetween, inOneLine } from './workspaces.js'

const role = (body: string, duties = '[服务客户]') =>
  `---\ntitle: 客户经理\npurpose: 服务客户。\nduties: ${duties}\n---\n\n${body}\n`

/** What is told of the way from one text below the front matter to another. */
async function told(before: string, after: string): Promise<string[]> {
  const changes = await changesBetween({ 'roles/am.md': role(before) }, { 'roles/am.md': role(after) })
  return changes.map(inOneLine).map((line) => line.replace(/^(\w+ [\w-]+) am/, '$1'))
}

/** What is told of duties, each with its tasks. */
async function toldOfDuties(before: string, after: string): Promise<string[]> {
  const [was, is] = [before, after].map((duties) => ({ 'roles/am.md': role('', duties) }))
  return (await changesBetween(was ?? {}, is ?? {})).map(inOneLine)
}

describe('a text that stands under another head in almost the same words', () => {
  test('was moved and revised', async () => {
    expect(
      await told(
        '## 可以\n\n收受价值低于 100 元的礼品。\n\n## 不得\n\n接受供应商的宴请。',
        '## 可以\n\n使用公司的车辆。\n\n## 不得\n\n接受供应商的宴请。\n\n收受价值低于 50 元的礼品。',
      ),
    ).toEqual([
      'minor body-reassigned · 不得 · 收受价值低于 50 元的礼品。: 可以 → 不得',
      'minor body-revised · 不得 · 收受价值低于 50 元的礼品。: 收受价值低于 100 元的礼品。 → 收受价值低于 50 元的礼品。',
      'minor body-added · 可以 · 使用公司的车辆。: ∅ → 使用公司的车辆。',
    ])
  })

  test('is told with both heads, and with both wordings', async () => {
    const changes = await changesBetween(
      { 'roles/am.md': role('## 可以\n\n- 收受价值低于 100 元的礼品\n\n## 不得\n\n- 接受供应商的宴请') },
      { 'roles/am.md': role('## 可以\n\n## 不得\n\n- 接受供应商的宴请\n- 收受价值低于 50 元的礼品') },
    )
    expect(changes.map((change) => sayChange(change, 'zh-CN').message)).toEqual([
      '补充说明「收受价值低于 50 元的礼品」由「可以」划归「不得」',
      '小节「不得」：补充说明修改（数字有变）：收受价值低于 100 元的礼品 → 收受价值低于 50 元的礼品',
    ])
  })

  test('that went with its head is found under the new one', async () => {
    expect(
      await told(
        '## 外勤\n\n- 每日下班前在系统中登记当日行程\n- 保管车钥匙',
        '## 差旅管理\n\n- 每日下班前在系统中登记次日行程\n- 订酒店',
      ),
    ).toContain('minor body-reassigned · 差旅管理 · 每日下班前在系统中登记次日行程: 外勤 → 差旅管理')
  })

  test('is no other text that took its place', async () => {
    const [drive, gift] = ['下班后把公司车辆停放在指定的车库', '收受价值低于 100 元的客户礼品']
    expect(
      await told(
        `## 可以\n\n${drive}。\n\n## 不得\n\n${gift}。`,
        `## 可以\n\n${gift}，须登记。\n\n## 不得\n\n${drive}内。`,
      ),
    ).toEqual([
      `minor body-reassigned · 不得 · ${drive}内。: 可以 → 不得`,
      `minor body-revised · 不得 · ${drive}内。: ${drive}。 → ${drive}内。`,
      `minor body-reassigned · 可以 · ${gift}，须登记。: 不得 → 可以`,
      `minor body-revised · 可以 · ${gift}，须登记。: ${gift}。 → ${gift}，须登记。`,
    ])
  })

  test('is words only where its words alone are others', async () => {
    expect(
      await told(
        '## 甲\n\n- 按照合同约定核对客户的往来账目\n- 打印\n\n## 乙\n\n- 复印',
        '## 甲\n\n- 打印\n\n## 乙\n\n- 复印\n- 依据合同约定核对客户的往来账目',
      ),
    ).toEqual([
      'minor body-reassigned · 乙 · 依据合同约定核对客户的往来账目: 甲 → 乙',
      'editorial body-reworded · 乙 · 依据合同约定核对客户的往来账目: 按照合同约定核对客户的往来账目 → 依据合同约定核对客户的往来账目',
    ])
  })
})

describe('texts are two', () => {
  const apart = async (was: string, is: string) =>
    (
      await told(
        `## 甲\n\n- ${was}\n- 打印\n\n## 乙\n\n- 复印`,
        `## 甲\n\n- 打印\n\n## 乙\n\n- 复印\n- ${is}`,
      )
    ).map((line) => line.slice(0, line.indexOf(' ·')))
  const two = ['minor body-removed', 'minor body-added']

  test.each([
    ['短', '向客户赠送样品', '向客户收取样品'],
    ['short', 'Sign the contracts', 'Sign the invoices'],
    ['一半相同', '每月编制车间成本分析报告并提交', '每月编制员工考勤汇总表格并提交'],
    ['人人都有', '完成部门经理交办的其他各项工作', '完成部门经理交办的其他临时工作'],
  ])('that are %s', async (_, was, is) => {
    expect((await apart(was, is)).sort()).toEqual([...two].sort())
  })

  test('where another is as much alike', async () => {
    const visit = (season: string) => `${season}组织全体客户经理走访重点客户`
    const lines = await told(
      `## 甲\n\n- ${visit('春季')}\n- 打印\n\n## 乙\n\n- ${visit('夏季')}`,
      `## 甲\n\n- 打印\n\n## 乙\n\n- ${visit('夏季')}\n- ${visit('秋季')}`,
    )
    expect(lines.map((line) => line.slice(0, line.indexOf(' ·'))).sort()).toEqual([...two].sort())
  })
})

describe('a task', () => {
  test('of another duty in almost the same words was moved and revised', async () => {
    expect(
      await toldOfDuties(
        '[{ duty: 服务客户, tasks: [两天内书面答复客户的投诉, 陪同试驾] }, { duty: 维护渠道, tasks: [培训经销商] }]',
        '[{ duty: 服务客户, tasks: [陪同试驾] }, { duty: 维护渠道, tasks: [培训经销商, 五天内书面答复客户的投诉] }]',
      ),
    ).toEqual([
      'minor task-reassigned am · 维护渠道 · 五天内书面答复客户的投诉: 服务客户 → 维护渠道',
      'material task-revised am · 维护渠道 · 五天内书面答复客户的投诉: 两天内书面答复客户的投诉 → 五天内书面答复客户的投诉',
    ])
  })

  test('that only says almost the same is another one where all have it', async () => {
    const lines = await toldOfDuties(
      '[{ duty: 服务客户, tasks: [完成领导交办的其他工作, 陪同试驾] }, { duty: 维护渠道, tasks: [培训经销商] }]',
      '[{ duty: 服务客户, tasks: [陪同试驾] }, { duty: 维护渠道, tasks: [培训经销商, 完成领导交办的其他任务] }]',
    )
    expect(lines.map((line) => line.split(' am')[0])).toEqual(['minor task-removed', 'minor task-added'])
  })
})
