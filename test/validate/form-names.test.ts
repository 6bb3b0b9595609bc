import { describe, expect, it } from 'vitest'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { checked, found, role, said } from '../parse/found-in.js'

const form = (...lines: string[]) =>
  [
    '---',
    '职务名称: 行政主管',
    '工作概述: 管理行政事务',
    '工作内容: [管理办公用品]',
    ...lines,
    '---',
    '',
  ].join('\n')

describe('names that forms have for what a role says', () => {
  it.each([
    ['职位代码: XZ-01', { code: 'XZ-01' }],
    ['所在部门: 行政部', { department: '行政部' }],
    ['定员人数: 2', { headcount: 2 }],
    ['编制人数: 2', { headcount: 2 }],
    ['职等职级: M2', { grade: 'M2' }],
    ['工资等级: 五级', { grade: '五级' }],
    ['任职要求: { 学历要求: 大专以上 }', { qualifications: { education: 'associate' } }],
    ['汇报关系: { 直属上级: 总经理, 所辖人员: [文员] }', { reporting: { to: '总经理', reports: ['文员'] } }],
    ['绩效标准: [{ 名称: 差错率, 标准: <= 1% }]', { kpis: [{ name: '差错率', target: '<= 1%' }] }],
    [
      '职业通道: { 晋升岗位: [经理], 可轮换职位: [人事主管] }',
      { career: { promotion: ['经理'], rotation: ['人事主管'] } },
    ],
    [
      '工作联系: [{ 范围: 内部, 联系对象: 各部门 }]',
      { relationships: [{ scope: 'company', with: '各部门' }] },
    ],
    ['薪资待遇: { 工资范围: 8000-12000 CNY/month }', { compensation: { range: '8000-12000 CNY/month' } }],
  ])('%s', async (line, expected) => {
    const { value, diagnostics } = await checked(form(line))
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({
      title: '行政主管',
      purpose: '管理行政事务',
      duties: ['管理办公用品'],
      ...expected,
    })
  })

  it('of a duty, too', async () => {
    const text =
      '---\n职务: 甲\n岗位使命: 乙\n主要职责:\n  - 职责名称: 丙\n    时间分配: 100\n    具体任务: [丁]\n    工作成果: [戊]\n---\n'
    expect((await checked(text)).value).toMatchObject({
      duties: [{ duty: '丙', weight: 100, tasks: ['丁'], outputs: ['戊'] }],
    })
  })
})

describe('a fact that has no key of its own', () => {
  it.each([
    ['岗位类型: 全职', '要印出来，写进正文（第二个 --- 下面）；只作数据，改为 x-岗位类型，写在最外层'],
    ['合同类型: 劳动合同', '要印出来，写进正文（第二个 --- 下面）；只作数据，改为 x-合同类型，写在最外层'],
    ['其他说明: 服从安排', '写进正文（第二个 --- 下面），会印在“补充说明”里'],
    ['审核人: 张三', '写进「审批记录」，例如 审批记录: [{ 审批人: 张三, 审批环节: 审核 }]'],
    ['批准人: 李四', '写进「审批记录」，例如 审批记录: [{ 审批人: 李四, 审批环节: 批准 }]'],
    [
      '编制日期: 2025-04-05',
      '写进「审批记录」，例如 审批记录: [{ 审批人: …, 审批环节: 编制, 审批日期: 2025-04-05 }]',
    ],
    ['发布日期: 2025-04-05', '从哪天起执行，写「生效日期」；公布的日期写进正文（第二个 --- 下面）'],
    ['修订日期: 2025-04-05', '写进「修订记录」，例如 修订记录: [{ 修订内容: …, 修订日期: 2025-04-05 }]'],
    ['职称: 工程师', '写进「任职资格」的「其他」，例如 其他: ["职称：工程师"]'],
    ['安全职责: [佩戴安全帽]', '写成「职责」里的一项，例如 - { 职责: 安全职责, 任务: […] }'],
    ['工作纪律: [不准饮酒]', '写进「责任」，或写进正文（第二个 --- 下面）'],
    ['职系: 行政', '序列写在 roles/ 下模型文件的「序列」里；只要印出来，写进正文（第二个 --- 下面）'],
  ])('%s', async (line, fix) => {
    const { diagnostics } = await checked(form(line))
    expect(diagnostics.map((one) => sayDiagnostic(one, 'zh-CN').fix)).toEqual([fix])
  })

  it.each([
    '培训时间: 3天',
    '设备编号: 12',
    '岗位等级说明书: 见附件',
    '权限依据: 制度',
    '部门目的: 甲',
    '证书原因: 乙',
  ])('%s is not taken for something else', async (line) => {
    const text = await said(form(line))
    expect(text).not.toMatch(/是不是「|删除|did you mean|delete/)
    expect(text).toContain('正文')
  })

  it('is told the same in the language of the report', async () => {
    expect(await said(role('cost center: sales'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        没有「cost center」这个键 → 要印出来，写进正文（第二个 --- 下面）；只作数据，改为 x-cost-center，写在最外层
        There is no key "cost center" → to have it printed, put it in the text below the second ---; to keep it as data, write x-cost-center at the top level"
    `)
  })
})

describe('a level of education', () => {
  it('in words of its own stays in these words', async () => {
    for (const line of [
      '学历: 硕士研究生',
      '学历: { 学历: 硕士研究生, 专业: [金融] }',
      '学历: { 层次: 不限 }',
    ])
      expect(await found(form(`任职资格: { ${line} }`))).toEqual([])
    expect((await checked(form('任职资格: { 学历: { 层次: 大专以上 } }'))).value).toMatchObject({
      qualifications: { education: { level: 'associate' } },
    })
  })

  it('that is a slip of one', async () => {
    expect(await said(form('任职资格: { 学历: { 学历: 本料 } }'))).toMatchInlineSnapshot(`
      "invalid-value 5:19
        「学历」应写成：学历，例如 本科、大专，或自己的写法，例如 硕士研究生；现在是「本料」 → 如果是这个意思，写成：本科
        "学历" should be a level of education, such as bachelor, or words of your own, but this is "本料" → if this is what you mean, write 本科"
    `)
    expect(await found(role('qualifications: { education: { level: bachelar } }'))).toEqual([
      'invalid-value 5:39',
    ])
  })
})

describe('own data of a model', () => {
  it('stand under keys that begin with x-', async () => {
    expect(await found('x-texts: { a: &a 能说出产品 }\ncompetencies: []\n', 'model')).toEqual([])
  })
})

describe('an employment type', () => {
  it.each([
    ['劳务派谴', '劳务派遣'],
    ['全日治', '全日制'],
    ['fulltime', 'full-time'],
  ])('%s is a slip of %s', async (written, meant) => {
    const { diagnostics } = await checked(form(`用工性质: ${written}`))
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toMatchObject([
      ['invalid-value', { nearest: meant }],
    ])
  })

  it.each(['合同制', '外派', '兼职', '实训', '正式工', '事业编制', 'freelance', 'casual'])(
    '%s is one of the author’s own',
    async (written) => {
      expect((await checked(form(`用工性质: ${written}`))).diagnostics).toEqual([])
    },
  )
})
