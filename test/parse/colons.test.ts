import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

const duties = (...lines: string[]) =>
  ['---', 'title: 甲', 'purpose: 乙', 'duties:', ...lines, '---', ''].join('\n')

describe('a colon in an item of a list of texts', () => {
  it('is one mistake, and the line is ready', async () => {
    expect(await said(duties('  - 完成时限: 24 小时内完成'))).toMatchInlineSnapshot(`
      "colon-in-text 5:9
        「完成时限」后面的冒号带空格，这一项会被当成“键: 值”，而不是一句话 → 改为：- 完成时限：24 小时内完成
        The colon and the blank behind "完成时限" make a key with its value of this item, not a text → write: - 完成时限：24 小时内完成"
    `)
    expect(await said(duties('  - Note: within 24 hours'))).toMatchInlineSnapshot(`
      "colon-in-text 5:9
        「Note」后面的冒号带空格，这一项会被当成“键: 值”，而不是一句话 → 改为：- "Note: within 24 hours"
        The colon and the blank behind "Note" make a key with its value of this item, not a text → write: - "Note: within 24 hours""
    `)
    expect(
      await said(duties('  - 接待', '  - duty: 招聘', '    outputs: [名单, 其他: 见附件]')),
    ).toMatchInlineSnapshot(`
      "colon-in-text 7:21
        「其他」后面的冒号带空格，这一项会被当成“键: 值”，而不是一句话 → 改为：其他：见附件
        The colon and the blank behind "其他" make a key with its value of this item, not a text → write: 其他：见附件"
    `)
  })

  it.each([
    [['- 完成时限: 24 小时内'], '完成时限：24 小时内'],
    [['- 其他: 完成董事会', '  交办的工作 # 说明'], '其他：完成董事会交办的工作'],
    [['- 注意: 时间: 24 小时'], '注意: 时间: 24 小时'],
    [['- 注意: "24" 小时'], '注意："24" 小时'],
    [['- 路径: C:\\new'], '路径：C:\\new'],
    [['- 服务: "好"'], '服务："好"'],
    [['- Note: to "all" of them', '  at once'], 'Note: to "all" of them at once'],
    [['- "重要": 24 小时'], '"重要": 24 小时'],
    [['- 时限: 24 小时内 #重要，见 #2 机房'], '时限: 24 小时内 #重要，见 #2 机房'],
    [['- 其他: 见 #2 机房  # 说明'], '其他: 见 #2 机房'],
  ])('%s', async (lines, text) => {
    const { value, diagnostics } = await checked(duties(...lines))
    expect((value as { duties: unknown[] }).duties).toEqual([text])
    expect(diagnostics.map(({ code }) => code)).toEqual(['colon-in-text'])
  })

  it.each([
    ['a key that may stand here', ['- 职责: 接待'], []],
    ['a slip in the letters of one', ['- dutty: 接待'], ['unknown-key 5:3']],
    ['a mapping with more keys', ['- 职则: 接待', '  权重: 100'], ['unknown-key 5:3']],
    ['an address', ['- 见 https://example.com', '- 8:30 上班'], []],
    ['a full-width colon', ['- 其他：完成'], []],
  ])('is none in %s', async (_, lines, told) => {
    expect(await found(duties(...lines))).toEqual(told)
  })

  it('is none in a list of names with values', async () => {
    expect(await found(role('ksa:', '  skills:', '    - 谈判: 3', '    - 沟通: 2'))).toEqual([])
    expect(await found(role('ksa:', '  skills: [谈判: 3, 沟通: 2]'))).toEqual([])
  })
})
