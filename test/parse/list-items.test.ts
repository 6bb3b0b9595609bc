import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

const duties = (...lines: string[]) =>
  ['---', '岗位名称: 招聘专员', '岗位目的: 招人', '职责:', ...lines, '---', ''].join('\n')

const readOf = async (text: string) => (await checked(text)).value

describe('a dash without a space', () => {
  it('is told on each line, and the items are read', async () => {
    const text = duties('  -核算工资', '  -缴纳社保')
    expect(await said(text)).toMatchInlineSnapshot(`
      "dash-without-space 5:3
        列表项的“-”后面缺少空格 → 一行一项，“- ”后面写内容：- 核算工资
        The "-" of this list item has no space behind it → one item a line, each behind "- ": - 核算工资
      dash-without-space 6:3
        列表项的“-”后面缺少空格 → 一行一项，“- ”后面写内容：- 缴纳社保
        The "-" of this list item has no space behind it → one item a line, each behind "- ": - 缴纳社保"
    `)
    expect(await readOf(text)).toMatchObject({ duties: ['核算工资', '缴纳社保'] })
  })

  it('at the left edge, among items that are right, and before keys', async () => {
    const text = duties('-核算工资', '- 缴纳社保', '-职责：报税', '  权重：40', '任职资格:', '  学历: 本科')
    expect(await found(text)).toEqual([
      'dash-without-space 5:1',
      'dash-without-space 7:1',
      'full-width-colon 7:4',
      'full-width-colon 8:5',
    ])
    expect(await readOf(text)).toMatchObject({
      duties: ['核算工资', '缴纳社保', { duty: '报税', weight: 40 }],
      qualifications: { education: 'bachelor' },
    })
  })

  it('is prose where no list belongs', async () => {
    expect(await found(role('location:', '  -总部'))).toEqual([])
  })
})

describe('items typed as in Word', () => {
  it('with numbers, also at the left edge', async () => {
    const text = duties(
      '1、编制招聘计划',
      '2.组织面试',
      '（3）背景调查：每次',
      '④ 办理入职',
      '任职资格:',
      '  学历: 本科',
    )
    expect(await said(text)).toMatchInlineSnapshot(`
      "item-without-dash 5:1
        列表项用了「1、」开头 → 一行一项，改为“- ”开头：- 编制招聘计划
        This list item begins with "1、" → begin it with "- ": - 编制招聘计划
      item-without-dash 6:1
        列表项用了「2.」开头 → 一行一项，改为“- ”开头：- 组织面试
        This list item begins with "2." → begin it with "- ": - 组织面试
      item-without-dash 7:1
        列表项用了「（3）」开头 → 一行一项，改为“- ”开头：- 背景调查：每次
        This list item begins with "（3）" → begin it with "- ": - 背景调查：每次
      item-without-dash 8:1
        列表项用了「④」开头 → 一行一项，改为“- ”开头：- 办理入职
        This list item begins with "④" → begin it with "- ": - 办理入职"
    `)
    expect(await readOf(text)).toMatchObject({
      duties: ['编制招聘计划', '组织面试', '背景调查：每次', '办理入职'],
      qualifications: { education: 'bachelor' },
    })
  })

  it('with a colon in full width before them', async () => {
    const text = '---\n岗位名称: 甲\n岗位目的: 乙\n职责：\n  1、丙\n  2、丁\n---\n'
    expect(await found(text)).toEqual([
      'full-width-colon 4:3',
      'item-without-dash 5:3',
      'item-without-dash 6:3',
    ])
    expect(await readOf(text)).toMatchObject({ duties: ['丙', '丁'] })
  })

  it('deep in a duty', async () => {
    const text = duties('  - 职责: 招聘', '    任务:', '      1）发布', '      • 面试', '    权重: 100')
    expect(await found(text)).toEqual(['item-without-dash 7:7', 'item-without-dash 8:7'])
    expect(await readOf(text)).toMatchObject({
      duties: [{ duty: '招聘', tasks: ['发布', '面试'], weight: 100 }],
    })
  })

  it('as bare lines: one item each, never a list of one', async () => {
    const text = duties('  核算工资', '  缴纳社保：每月')
    expect(await said(text)).toMatchInlineSnapshot(`
      "item-without-dash 5:3
        列表里的这一行没有以“- ”开头 → 一行一项，写成：- 核算工资；如果是接着上一行写的，比上一行多缩进两个空格
        This line of a list does not begin with "- " → one item a line, write: - 核算工资; text that goes on from the line above is indented by two more spaces
      item-without-dash 6:3
        列表里的这一行没有以“- ”开头 → 一行一项，写成：- 缴纳社保：每月；如果是接着上一行写的，比上一行多缩进两个空格
        This line of a list does not begin with "- " → one item a line, write: - 缴纳社保：每月; text that goes on from the line above is indented by two more spaces"
    `)
    expect(await readOf(text)).toMatchObject({ duties: ['核算工资', '缴纳社保：每月'] })
  })

  it('bare among items', async () => {
    const text = duties('  - 核算工资', '  缴纳社保')
    expect(await found(text)).toEqual(['item-without-dash 6:3'])
    expect(await readOf(text)).toMatchObject({ duties: ['核算工资', '缴纳社保'] })
  })
})

describe('the first item on the line of the key', () => {
  const behind = (...lines: string[]) =>
    ['---', '岗位名称: 甲', '岗位目的: 乙', ...lines, '---', ''].join('\n')

  it('goes to the others', async () => {
    const text = behind('职责: - 丙', '  - 丁')
    expect(await said(text)).toMatchInlineSnapshot(`
      "text-above-block 4:5
        列表项不能写在「职责」这一行 → 移到下面，单独一行：- 丙
        An item of a list cannot stand on the line of "职责" → put it below, on a line of its own: - 丙"
    `)
    expect(await readOf(text)).toMatchObject({ duties: ['丙', '丁'] })
  })

  it.each([
    ['alone', ['职责: - 丙'], ['丙']],
    ['with the others at the left edge', ['职责: - 丙', '- 丁'], ['丙', '丁']],
    ['with keys below it', ['职责: - 职责: 丙', '    权重: 100'], [{ duty: '丙', weight: 100 }]],
    [
      'in an item',
      ['职责:', '  - 职责: 丙', '    任务: - 丁', '    - 戊', '    权重: 100'],
      [{ duty: '丙', tasks: ['丁', '戊'], weight: 100 }],
    ],
    ['with a comment', ['职责: - 丙 # 见制度', '', '  # 下面', '  - 丁'], ['丙', '丁']],
  ])('%s', async (_, lines, duties) => {
    const text = behind(...lines)
    expect((await checked(text)).diagnostics.map(({ code }) => code)).toEqual(['text-above-block'])
    expect(await readOf(text)).toMatchObject({ duties })
  })

  it('among lines in wrong columns', async () => {
    const text = behind('职责: - 丙', '    - 丁', '  - 戊')
    expect(await found(text)).toEqual(['text-above-block 4:5', 'yaml-indent 5:5'])
    expect(await readOf(text)).toMatchObject({ duties: ['丙', '丁', '戊'] })
  })

  it('is none where it may go on below, or where no list belongs', async () => {
    expect(await found(behind('职责: - 丙', '  丁'))).toEqual(['yaml-syntax 4:5'])
    expect(await found(behind('职责: [丙]', '工作地点: - 总部'))).toEqual(['yaml-syntax 5:7'])
  })
})

describe('names with values behind marks', () => {
  it('lose the mark', async () => {
    const text = role('能力素质:', '  技能:', '    1、面试技巧: 熟练', '    2. 沟通：2', '    -倾听: 3')
    expect(await said(text)).toMatchInlineSnapshot(`
      "pair-behind-mark 7:5
        “名称: 值”前面不用写「1、」 → 一行一个，直接写：面试技巧: 熟练
        A name with its value takes no "1、" before it → one a line, write: 面试技巧: 熟练
      pair-behind-mark 8:5
        “名称: 值”前面不用写「2.」 → 一行一个，直接写：沟通: 2
        A name with its value takes no "2." before it → one a line, write: 沟通: 2
      full-width-colon 8:10
        「沟通」后面用了全角冒号“：” → 改为英文冒号加空格：沟通: …
        A full-width colon "：" follows "沟通" → write an ordinary colon and a space: 沟通: …
      pair-behind-mark 9:5
        “名称: 值”前面不用写「-」 → 一行一个，直接写：倾听: 3
        A name with its value takes no "-" before it → one a line, write: 倾听: 3"
    `)
    expect(await readOf(text)).toMatchObject({ ksa: { skills: { 面试技巧: '熟练', 沟通: 2, 倾听: 3 } } })
  })

  it('lose the dash behind one that has none', async () => {
    const text = role('能力素质:', '  技能:', '    面试技巧: 熟练', '    - 沟通: 2')
    expect(await said(text)).toMatchInlineSnapshot(`
      "pair-behind-mark 8:5
        “名称: 值”前面不用写「-」 → 一行一个，直接写：沟通: 2
        A name with its value takes no "-" before it → one a line, write: 沟通: 2"
    `)
    expect(await readOf(text)).toMatchObject({ ksa: { skills: { 面试技巧: '熟练', 沟通: 2 } } })
  })

  it('are understood as a list, with any colon', async () => {
    const lines = ['    - 面试技巧: 熟练', '    - 沟通：2', '    - 倾听:', '        level: 3']
    const text = role('能力素质:', '  技能:', ...lines)
    expect(await found(text)).toEqual(['full-width-colon 8:9'])
    expect(await readOf(text)).toMatchObject({
      ksa: { skills: { 面试技巧: '熟练', 沟通: 2, 倾听: { level: 3 } } },
    })
  })

  it('are none with more beside them', async () => {
    const lines = ['    - 面试技巧: 熟练', '      权重: 20']
    expect(await found(role('能力素质:', '  技能:', ...lines))).toEqual(['wrong-type 7:7'])
  })

  it('are items where none has a value', async () => {
    const text = role('能力素质:', '  技能:', '    1、面试技巧', '    2、沟通')
    expect(await readOf(text)).toMatchObject({ ksa: { skills: ['面试技巧', '沟通'] } })
  })
})

describe('left alone', () => {
  it.each([
    ['a number inside an item', duties('  - 1、编制招聘计划', '  - 1.5 倍加班费核算')],
    ['an item that goes on in the next line', duties('  - 编制招聘计划，', '    1、按季度', '    -按年度')],
    ['a list of lists', role('x-own:', '  -', '    - 甲')],
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('several names with values on one line of a list', () => {
  it.each([
    ['- 范围: 公司内, 对象: 财务部', '{ 范围: 公司内, 对象: 财务部 }'],
    ['- 范围：公司内，对象：财务部', '{ 范围: 公司内, 对象: 财务部 }'],
    ['- 范围: 公司内, 对象: 财务部 }', '{ 范围: 公司内, 对象: 财务部 }'],
    ['- scope: company, with: Finance, about: pay', '{ scope: company, with: Finance, about: pay }'],
  ])('%s: one message, and it is read', async (line, use) => {
    const { value, diagnostics } = await checked(role('relationships:', `  ${line}`))
    expect(diagnostics.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'pair-without-braces', facts: { use } },
    ])
    expect(value).toMatchObject({ relationships: [{ scope: 'company' }] })
  })

  it('is said in both languages', async () => {
    expect(await said(role('relationships:', '  - 范围: 公司内, 对象: 财务部'))).toMatchInlineSnapshot(`
      "pair-without-braces 6:5
        同一行里写几个“名称: 值”，要用花括号括起来 → 改为：- { 范围: 公司内, 对象: 财务部 }
        Several names with values on one line need braces → write: - { 范围: 公司内, 对象: 财务部 }"
    `)
  })

  it('is none in a sentence, nor where more of the mapping stands below', async () => {
    expect(await found(duties('  - 职责: 拜访客户, 其他: 无'))).not.toContain('pair-without-braces 5:5')
    const text = role('relationships:', '  - scope: company', '    with: 财务部, 对象', '    about: 薪酬')
    expect(await found(text)).toEqual([])
  })
})
