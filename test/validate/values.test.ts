import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from '../parse/found-in.js'

describe('a value', () => {
  it('that needs quotes, as the author wrote it', async () => {
    expect(await said(role('version: 1.10'))).toMatchInlineSnapshot(`
      "needs-quotes 5:10
        「version」的值 1.10 要加引号，否则会被当作数字 → 改为："1.10"
        The value 1.10 of "version" needs quotes; without them it is read as a number → write: "1.10""
    `)
    expect(await said(role('code: 012'))).toMatchInlineSnapshot(`
      "needs-quotes 5:7
        「code」的值 012 要加引号，否则会被当作数字 → 改为："012"
        The value 012 of "code" needs quotes; without them it is read as a number → write: "012""
    `)
    expect(await found(role('grade: true'))).toEqual(['needs-quotes 5:8'])
  })

  it('that needs quotes because of its #', async () => {
    expect(await said('accent: #1f4e79\n', 'config')).toMatchInlineSnapshot(`
      "needs-quotes 1:1
        「accent」的值 #1f4e79 要加引号，否则会被当作注释 → 改为："#1f4e79"
        The value #1f4e79 of "accent" needs quotes; without them it is read as a comment → write: "#1f4e79""
    `)
  })

  it('that is no date', async () => {
    expect(await said(role('effective: 2026-02-30'))).toMatchInlineSnapshot(`
      "invalid-date 5:12
        「2026-02-30」不是有效的日期 → 写成“年-月-日”，例如 2026-01-31
        "2026-02-30" is not a date → write year, month and day, such as 2026-01-31"
    `)
    expect(await said(role('effective: 2026年3月32日'))).toMatchInlineSnapshot(`
      "invalid-date 5:12
        「2026年3月32日」不是有效的日期 → 写成“年-月-日”，例如 2026-01-31
        "2026年3月32日" is not a date → write year, month and day, such as 2026-01-31"
    `)
    expect(await said(role('effective: 2026-01-05T16:00:00Z'))).toMatchInlineSnapshot(`
      "invalid-date 5:12
        「2026-01-05T16:00:00Z」不是有效的日期 → 写成“年-月-日”，例如 2026-01-31
        "2026-01-05T16:00:00Z" is not a date → write year, month and day, such as 2026-01-31"
    `)
  })

  it('that is empty', async () => {
    expect(await said(role('grade:'))).toMatchInlineSnapshot(`
      "empty-value 5:1
        「grade」没有内容，当作没有写
        "grade" is empty and counts as not written"
    `)
    expect(await said('---\n岗位名称: 甲\n岗位目的:\n职责: [""]\n---\n')).toMatchInlineSnapshot(`
      "empty-value 3:1
        「岗位目的」是空的，这一项必须写 → 写上内容：岗位目的: …
        "岗位目的" is empty, and something has to stand there → fill it in: 岗位目的: …
      empty-value 4:6
        「职责」是空的，这一项必须写 → 写上内容：职责: …
        "职责" is empty, and something has to stand there → fill it in: 职责: …"
    `)
    expect(await found(role('grade: ""', 'processes:', 'accountability:', '  -'))).toEqual([
      'empty-value 5:1',
      'empty-value 6:1',
      expect.stringMatching(/^empty-value [78]:/),
    ])
  })

  it('that may be empty', async () => {
    const { value, diagnostics } = await checked(role('incumbent:', 'conditions: { travel: , hours: "" }'))
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ incumbent: '', conditions: { travel: '', hours: '' } })
  })

  it('that is not one of the words', async () => {
    expect(await said(role('status: aproved'))).toMatchInlineSnapshot(`
      "unknown-word 5:9
        「status」不能写成「aproved」，可以写：draft、review、approved、retired → 改为：approved
        "status" cannot be "aproved"; allowed: draft, review, approved, retired → write: approved"
    `)
    expect(await said(role('状态: 未批准'))).toMatchInlineSnapshot(`
      "unknown-word 5:5
        「状态」不能写成「未批准」 → 可以写：草稿、审核中、已批准、已废止
        "状态" cannot be "未批准" → choose one of: 草稿, 审核中, 已批准, 已废止"
    `)
    expect(await said(role('status: 5'))).toMatchInlineSnapshot(`
      "unknown-word 5:9
        「status」不能写成「5」 → 可以写：draft、review、approved、retired
        "status" cannot be "5" → choose one of: draft, review, approved, retired"
    `)
  })

  it('of another kind', async () => {
    expect(await said(role('qualifications: 本科'))).toMatchInlineSnapshot(`
      "wrong-type 5:17
        「qualifications」不能是文字「本科」 → 写成：分项写，例如 任职资格: { 学历: 本科, 其他: [能适应出差] }；可以写：education、experience、certificates、languages、other
        "qualifications" cannot be text: 本科 → write keys with values, such as { education: bachelor, other: [driving licence] }; allowed keys: education, experience, certificates, languages, other"
    `)
    expect(await said(role('compensation: { published: 也许 }'))).toMatchInlineSnapshot(`
      "wrong-type 5:28
        「published」不能是文字「也许」 → 写成：true（是）或 false（否）
        "published" cannot be text: 也许 → write true or false"
    `)
  })

  it('of another kind and without its quotes: one mistake', async () => {
    expect(await found(role('processes: 甲: 乙'))).toEqual(['yaml-quote 5:12'])
  })

  it('of another kind, over several lines: never a list of one', async () => {
    expect((await checked(role('processes: 甲流程', '  乙流程'))).diagnostics).toMatchObject([
      { code: 'wrong-type', facts: { text: '甲流程乙流程' } },
    ])
    expect(await said(role('processes: 甲流程', '  乙流程'))).not.toContain('[')
  })

  it('out of range', async () => {
    expect(await said(role('kpis: [{ name: 甲, weight: 120 }]'))).toMatchInlineSnapshot(`
      "out-of-range 5:27
        「weight」是 120，超出了范围 → 写 0 到 100 之间的数
        "weight" is 120, which is more than 100 → write a number from 0 to 100"
    `)
    expect(await said(role('kpis: [{ name: 甲, weight: 四成 }]'))).toMatchInlineSnapshot(`
      "wrong-type 5:27
        「weight」不能是文字「四成」 → 写成：0 到 100 的数字
        "weight" cannot be text: 四成 → write a number from 0 to 100"
    `)
  })

  it('with too few items', async () => {
    expect(await said('scales:\n  - { id: depth, levels: [了解] }\n', 'model')).toMatchInlineSnapshot(`
      "too-few-items 2:18
        「levels」至少要有 2 项 → 写满 2 项，或删除「levels」
        "levels" needs at least 2 items → add to it, or delete "levels""
    `)
    expect(await found('{}\n', 'model')).toEqual(['file-empty 1:1'])
  })

  it('deep in a list is told at its own place', async () => {
    const text = role('routine:', '  - { every: day, do: 晨会 }', '  - { every: week, at: 9点, do: 例会 }')
    expect(await said(text)).toMatchInlineSnapshot(`
      "invalid-value 7:24
        「at」应写成：时间，例如 "15:30" 或 "15:30-16:30"，要加引号；现在是「9点」 → 如果是这个意思，写成："9:00"
        "at" should be a time such as "15:30" or "15:30-16:30", in quotes, but this is "9点" → if this is what you mean, write "9:00""
    `)
  })
})

describe('what an author probably meant', () => {
  it.each([
    ['authority: [{ matter: 费用, limit: 2万 }]', '20000 CNY'],
    ['compensation: { range: 8-12k }', '8000-12000 CNY'],
    ['routine: [{ every: day, at: 15：30, do: 乙 }]', '15:30'],
    ['routine: [{ every: month, on: 每月3号, do: 乙 }]', '3号'],
    ['authority: [{ matter: 费用, limit: 五万元以下 }]', '50000 CNY'],
    ['authority: [{ matter: 费用, limit: 不超过20万元 }]', '200000 CNY'],
    ['authority: [{ matter: 费用, limit: 5000美元 }]', '5000 USD'],
    ['compensation: { range: 8千到1.2万 }', '8000-12000 CNY'],
    ['compensation: { range: 8000-1.2万元/月 }', '8000-12000 CNY/month'],
    ['routine: [{ every: month, by: 十日之前, do: 乙 }]', '10日'],
    ['routine: [{ every: month, by: 次月五日前, do: 乙 }]', '次月5日'],
    ['routine: [{ every: year, by: 12月31日, do: 乙 }]', '12-31'],
    ['routine: [{ every: quarter, by: 季末, do: 乙 }]', '最后一天'],
    ['routine: [{ every: week, on: 每周五, do: 乙 }]', '周五'],
    ['qualifications: { experience: { years: 3年以上 } }', '3'],
    ['qualifications: { experience: { years: 三年 } }', '3'],
    ['qualifications: { experience: { years: 至少三年 } }', '3'],
    ['qualifications: { experience: { years: 3到5年 } }', '3-5'],
    ['qualifications: { experience: { years: 一年半 } }', '1.5'],
    ['id: account manager', 'account-manager'],
    ['titles: { EN: Manager }', 'en'],
  ])('%s → %s', async (line, nearest) => {
    const { diagnostics } = await checked(role(line))
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', facts: { nearest } }])
  })
})

describe('what cannot be said without loss', () => {
  it.each([
    'qualifications: { experience: { years: 3年以上，其中管理1年 } }',
    'qualifications: { experience: { years: 3年以下 } }',
    'compensation: { range: 8千以上 }',
    'compensation: { range: 面议 }',
    'authority: [{ matter: 费用, limit: 5万元以上 }]',
    'authority: [{ matter: 费用, limit: 约5万元 }]',
    'routine: [{ every: month, on: 10日前, do: 乙 }]',
  ])('has no fix: %s', async (line) => {
    const { diagnostics } = await checked(role(line))
    expect(diagnostics).toMatchObject([{ code: 'invalid-value' }])
    expect(diagnostics[0]?.facts).not.toHaveProperty('nearest')
  })
})

describe('what is invalid', () => {
  it('is taken out, and the rest stays where it was', async () => {
    const text = role(
      'processes: [甲, 3, 乙]',
      'approvals: [{ by: 甲, on: 错 }, { on: 2025-01-01 }]',
      'grade: 3',
      'bad: 1',
    )
    expect((await checked(text)).value).toEqual({
      title: '客户经理',
      purpose: '维护客户',
      duties: ['拜访客户'],
      processes: ['甲', undefined, '乙'],
      approvals: [{ by: '甲' }, undefined],
    })
  })

  it('takes with it the mapping that cannot be without it', async () => {
    expect((await checked('company: { name: 3, logo: a.svg }\nlang: en\n', 'config')).value).toEqual({
      lang: 'en',
    })
  })

  it('makes a file unsound; so does a slip that was mended', async () => {
    expect((await checked(role('grade: 3'))).sound).toBe(false)
    expect((await checked(role('grade：P5'))).sound).toBe(false)
    expect((await checked(role('grade: P5'))).sound).toBe(true)
  })
})
