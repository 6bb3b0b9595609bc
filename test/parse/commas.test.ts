import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

const authority = (entry: string) => role('authority:', `  - { right: 审批, ${entry} }`)

describe('a comma in a text in braces', () => {
  it('is one mistake, and the line is ready', async () => {
    expect(await said(authority('matter: 组织体制, 人事编制'))).toMatchInlineSnapshot(`
      "comma-in-text 6:26
        括号里的英文逗号用来分隔各项，这段文字会被拆开 → 改为：matter: 组织体制，人事编制
        An ordinary comma parts what stands in brackets: this text would be cut in two → write: matter: 组织体制，人事编制"
    `)
    expect(await said(authority('note: 20,000元以下, 按年'))).toMatchInlineSnapshot(`
      "missing-key 6:7
        「authority」里没有写「matter」 → 加上：matter: …
        "matter" is missing in "authority" → add: matter: …
      comma-in-text 6:24
        括号里的英文逗号用来分隔各项，这段文字会被拆开 → 改为：note: "20,000元以下, 按年"
        An ordinary comma parts what stands in brackets: this text would be cut in two → write: note: "20,000元以下, 按年""
    `)
  })

  it.each([
    ['事项: 组织体制, 人事编制', '组织体制，人事编制'],
    ['事项: 组织体制,人事编制,  工资', '组织体制，人事编制，工资'],
    ['事项: 组织体制, 人事编制，工资, 说明: 无', '组织体制，人事编制，工资'],
    ['事项: 采购 20,000 元以下, 每月', '采购 20,000 元以下, 每月'],
    ['事项: 1,000,000元', '1,000,000元'],
    ['matter: hiring, firing and pay', 'hiring, firing and pay'],
    ['事项: 周一 8:30, 周二 9:30', '周一 8:30，周二 9:30'],
    ['事项: 招聘, 其他：培训', '招聘，其他：培训'],
    ["事项: 张三's 工作, C:\\temp", "张三's 工作，C:\\temp"],
    ['事项: >= 5 万元, 每月', '>= 5 万元, 每月'],
  ])('%s', async (entry, matter) => {
    const { value, diagnostics } = await checked(authority(entry))
    expect((value as { authority: unknown[] }).authority).toMatchObject([{ matter }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['comma-in-text'])
  })

  it('of an amount is told once: 元 is understood, and keeps its figures in quotes', async () => {
    const { diagnostics } = await checked(authority('matter: 采购, limit: 20,000元'))
    expect(diagnostics).toMatchObject([{ code: 'comma-in-text', edits: [{ text: '"20,000元"' }] }])
  })

  it('over several lines', async () => {
    const text = role('conditions:', '  { 工作环境: 办公室,', '    正常工作时间, 出差: 无 }')
    expect(await found(text)).toEqual(['comma-in-text 6:11'])
    expect((await checked(text)).value).toMatchObject({
      conditions: { setting: '办公室，正常工作时间', travel: '无' },
    })
  })

  it('where a list belongs', async () => {
    const text = role('qualifications: { education: { level: 本科, fields: 管理, 营销 } }')
    expect(await found(text)).toEqual(['comma-in-text 5:51'])
    expect((await checked(text)).value).toMatchObject({
      qualifications: { education: { fields: ['管理', '营销'] } },
    })
  })

  it.each([
    ['what is said already', authority('matter: "组织体制, 人事编制"')],
    ['a key that is known', role('kpis: [{ name: 甲, target: ">= 1", 说明: 乙 }]')],
    ['names of competencies', role('ksa: { skills: { 沟通: 3, 谈判: 2 } }')],
    ['data of one’s own', role('x-own: { a: 1, b }')],
  ])('is none in %s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })

  it('that follows what is no text is an unknown key as before', async () => {
    expect(await found(role('kpis: [{ name: 甲, weight: 100, 乙 }]'))).toEqual(['unknown-key 5:32'])
  })
})

describe('an amount in a list in brackets', () => {
  it('keeps its comma', async () => {
    const text = role('processes: [20,000元以下, 招聘 1,000,000 元, 其他]')
    expect(await found(text)).toEqual(['comma-in-text 5:13', 'comma-in-text 5:24'])
    expect((await checked(text)).value).toMatchObject({
      processes: ['20,000元以下', '招聘 1,000,000 元', '其他'],
    })
  })

  it.each([
    ['[审批金额1,200, 组织]', ['审批金额1,200', '组织']],
    ['[组织,审批金额 1,200,000,招聘]', ['组织', '审批金额 1,200,000', '招聘']],
    ['[审批金额1,200]', ['审批金额1,200']],
    ['[审批: 1,200元, 组织]', ['审批: 1,200元', '组织']],
    ['[1,200]', ['1,200']],
    ['[1,200.50, 组织]', ['1,200.50', '组织']],
    ['[组织, 300,000]', ['组织', '300,000']],
  ])('whatever stands around it: %s', async (list, processes) => {
    const { value, diagnostics } = await checked(role(`processes: ${list}`))
    expect(diagnostics.map(({ code }) => code)).toEqual(['comma-in-text'])
    expect(value).toMatchObject({ processes })
  })

  it.each([
    ['a blank parts them', '[制度 1, 200]', 2],
    ['there are not three figures behind it', '[1,2,3]', 3],
    ['more than three stand before it', '[制度2023,204]', 2],
    ['other figures follow it', '[制度 1,200,3]', 3],
    ['they may as well be names', '[101,102]', 2],
  ])('is none where %s: %s', async (_, list, items) => {
    const { value, diagnostics } = await checked(role(`processes: ${list}`))
    expect(diagnostics.filter(({ code }) => code !== 'needs-quotes')).toEqual([])
    expect(value).toMatchObject({ processes: { length: items } })
  })
})
