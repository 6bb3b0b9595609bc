import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

describe('a full-width colon', () => {
  it('after a key', async () => {
    expect(await said(role('职级：P5'))).toMatchInlineSnapshot(`
      "full-width-colon 5:3
        「职级」后面用了全角冒号“：” → 改为英文冒号加空格：职级: …
        A full-width colon "：" follows "职级" → write an ordinary colon and a space: 职级: …"
    `)
  })

  it('after a key that does not exist either: two mistakes', async () => {
    expect(await said(role('爱好：P5'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        不认识「爱好」 → 看看是不是写错了；没有专门的键的内容，写进正文（第二个 --- 下面），或用 x- 开头的键写在最外层（只作数据，不印出来）
        Unknown key "爱好" → check the spelling; what has no key of its own goes into the text below the second ---, or under a key that starts with x- at the top level (kept as data, not printed)
      full-width-colon 5:3
        「爱好」后面用了全角冒号“：” → 改为英文冒号加空格：爱好: …
        A full-width colon "：" follows "爱好" → write an ordinary colon and a space: 爱好: …"
    `)
  })

  it('after every key: all are told in one run and the values are read', async () => {
    const { value, diagnostics } = await checked(
      '---\n岗位名称：客户经理\n岗位目的：维护客户\n职责：\n  - 拜访\n---\n',
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('full-width-colon'))
    expect(value).toEqual({ title: '客户经理', purpose: '维护客户', duties: ['拜访'] })
  })

  it('in a list item, where YAML reads a sentence', async () => {
    const text = '---\ntitle: 主管\npurpose: 接待\nduties:\n  - duty：组织接待\n---\n'
    expect(await found(text)).toEqual(['full-width-colon 5:9'])
    expect((await checked(text)).value).toMatchObject({ duties: [{ duty: '组织接待' }] })
  })

  it('in a list item with more keys below it', async () => {
    const text =
      '---\ntitle: 主管\npurpose: 接待\nduties:\n  - 职责：组织接待\n    权重：100\n    tasks: [安排]\n---\n'
    expect(await found(text)).toEqual(['full-width-colon 5:7', 'full-width-colon 6:7'])
    expect((await checked(text)).value).toMatchObject({
      duties: [{ duty: '组织接待', weight: 100, tasks: ['安排'] }],
    })
  })

  it('in braces, and a full-width comma between entries', async () => {
    expect(await said(role('approvals:', '  - { by：张三，on: 2025-01-01 }'))).toMatchInlineSnapshot(`
      "full-width-colon 6:9
        「by」后面用了全角冒号“：” → 改为英文冒号加空格：by: …
        A full-width colon "：" follows "by" → write an ordinary colon and a space: by: …
      full-width-punctuation 6:12
        这里用了全角符号“，” → 改为英文符号 ,；如果它是文字的一部分，给这段文字加上英文引号 "…"
        This is a full-width "，" → write ,; if it is part of the text, put the text in straight quotes "…""
    `)
  })

  it('after the name of a competency', async () => {
    const text = role('ksa:', '  skills:', '    谈判：3')
    expect(await found(text)).toEqual(['full-width-colon 7:7'])
    expect((await checked(text)).value).toMatchObject({ ksa: { skills: { 谈判: 3 } } })
  })
})

describe('a colon without a space', () => {
  it('after a key', async () => {
    expect(await said(role('grade:P5'))).toMatchInlineSnapshot(`
      "colon-without-space 5:6
        「grade」的冒号后面缺少空格 → 冒号后面加一个空格：grade: …
        The colon after "grade" has no space behind it → add a space: grade: …"
    `)
  })

  it('in braces', async () => {
    expect(await found(role('approvals:', '  - { by:张三, on: 2025-01-01 }'))).toEqual([
      'colon-without-space 6:9',
    ])
  })
})

describe('spaces that are none', () => {
  it('tabs: a run of lines is told once', async () => {
    const text = role('reporting:', '\tto: 总监', '\tdotted: [顾问]')
    expect(await said(text)).toMatchInlineSnapshot(`
      "tab-indent 6:1
        这里用制表符（Tab）缩进 → 改用空格缩进，每层两个空格
        This line is indented with a tab → indent with spaces, two a level"
    `)
    expect((await checked(text)).value).toMatchObject({ reporting: { to: '总监', dotted: ['顾问'] } })
  })

  it('full-width and no-break spaces', async () => {
    expect(
      await said(role('reporting:', '　to: 总监', 'conditions:', '\u00a0\u00a0hours: 经常加班')),
    ).toMatchInlineSnapshot(`
      "wrong-space 6:1
        这里用了全角空格 → 改为普通的半角空格
        This is a full-width space → write an ordinary space
      wrong-space 8:1
        这里用了不换行空格（多为从网页或 Word 复制而来） → 改为普通的半角空格
        This is a no-break space, as web pages and Word have it → write an ordinary space"
    `)
  })

  it('behind a colon or before it, alone or beside an ordinary one', async () => {
    for (const grade of [
      'grade:　P5',
      'grade:\u00a0P5',
      'grade:\u2009P5',
      'grade: \u00a0P5',
      'grade:\u200bP5',
    ]) {
      const { value, diagnostics } = await checked(role(grade))
      expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-space'])
      expect(value).toMatchObject({ grade: 'P5' })
    }
    expect(await found(role('grade\u00a0: P5'))).toEqual(['wrong-space 5:6'])
    expect(await found(role('grade：　P5'))).toEqual(['full-width-colon 5:6'])
    expect(await said(role('grade:\u2009P5'))).toMatchInlineSnapshot(`
      "wrong-space 5:7
        这里用了特殊宽度的空格（多为从网页或 PDF 复制而来） → 改为普通的半角空格
        This is a space of another width, as web pages and PDF have it → write an ordinary space"
    `)
  })

  it('before brackets and inside of them, told once in a line', async () => {
    const text = role('titles:\u00a0{\u00a0en:\u00a0Account Manager,\u00a0de：\u00a0Kundenberater }')
    expect(await found(text)).toEqual(['wrong-space 5:8', 'full-width-colon 5:34'])
    expect((await checked(text)).value).toMatchObject({
      titles: { en: 'Account Manager', de: 'Kundenberater' },
    })
  })

  it('before a list or a block of text, and behind a name of any kind', async () => {
    const text = role('processes:\u3000', '  - 报价', 'ksa:', '  skills:', '    谈判:\u00a0{ level: 3 }')
    expect(await found(text)).toEqual(['wrong-space 5:11', 'wrong-space 9:8'])
    expect((await checked(text)).value).toMatchObject({
      processes: ['报价'],
      ksa: { skills: { 谈判: { level: 3 } } },
    })
  })

  it('are text where a text stands', async () => {
    expect(await found(role('accountability:', '  - 完成时限:\u00a024 小时内', '  - 甲\u3000乙'))).toEqual([])
  })
})

describe('quotes', () => {
  it('curly', async () => {
    const text = role('version: “1.2”')
    expect(await said(text)).toMatchInlineSnapshot(`
      "curly-quote 5:10
        这里用了中文引号 “…” → 改为英文引号 "…"；如果引号是内容的一部分，再在外面加一对英文引号
        These are curly quotes: “…” → write straight quotes "…"; if the quotes are part of the text, put straight quotes around it all"
    `)
    expect((await checked(text)).value).toMatchObject({ version: '1.2' })
  })

  it('one straight, one curly', async () => {
    expect(await found(role('version: "1.2”', 'grade: P5'))).toEqual(['curly-quote 5:10'])
  })

  it('left open: the next line is still read', async () => {
    const text = role('location: "北京', 'grade: P5')
    expect(await said(text)).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        英文引号（"）没有成对，或引号后面还有文字 → 改为："北京"
        The quote " is not closed, or text follows the closing one → write: "北京""
    `)
    expect((await checked(text)).value).toMatchObject({ location: '北京', grade: 'P5' })
  })

  it('missing around a text that begins with a sign of YAML', async () => {
    const text = role(
      'kpis:',
      '  - { name: 满意度, target: >= 95% }',
      '  - name: 偏差率',
      '    target: >= 95%',
      'owner: **人力**资源部',
    )
    expect(await said(text)).toMatchInlineSnapshot(`
      "yaml-quote 6:26
        含有 > 的文字要加引号 → 改为：">= 95%"
        Text with > in this place needs quotes → write: ">= 95%"
      yaml-quote 8:13
        含有 > 的文字要加引号 → 改为：">= 95%"
        Text with > in this place needs quotes → write: ">= 95%"
      yaml-quote 9:8
        含有 * 的文字要加引号 → 改为："**人力**资源部"
        Text with * in this place needs quotes → write: "**人力**资源部""
    `)
    expect((await checked(text)).value).toMatchObject({ kpis: [{ target: '>= 95%' }, { target: '>= 95%' }] })
  })

  it('missing around a text with a colon', async () => {
    expect(await said(role('location: 地址: 北京'))).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        含有 : 的文字要加引号 → 改为："地址: 北京"
        Text with : in this place needs quotes → write: "地址: 北京""
    `)
  })
})

describe('full-width signs in brackets', () => {
  it('commas', async () => {
    const text = role('processes: [甲流程，乙流程]')
    expect(await said(text)).toMatchInlineSnapshot(`
      "full-width-punctuation 5:16
        这里用了全角符号“，” → 改为英文符号 ,；如果它是文字的一部分，给这段文字加上英文引号 "…"
        This is a full-width "，" → write ,; if it is part of the text, put the text in straight quotes "…""
    `)
    expect((await checked(text)).value).toMatchObject({ processes: ['甲流程', '乙流程'] })
  })

  it('brackets: a pair is told once', async () => {
    const text = role('processes: ［甲流程, 乙流程］', 'accountability: 【预算】')
    expect(await found(text)).toEqual(['full-width-punctuation 5:12', 'full-width-punctuation 6:17'])
    expect((await checked(text)).value).toMatchObject({
      processes: ['甲流程', '乙流程'],
      accountability: ['预算'],
    })
  })
})

describe('a comment is left alone', () => {
  it.each([
    ['behind an item', 'accountability:\n  - 对回款负责 # KPI “回款率”: 目标: ≥ 90%'],
    ['behind a value', 'grade: P2 # 原为: P1: 见批复'],
  ])('%s, colons and all', async (_, lines) => {
    expect(await found(role(lines))).toEqual([])
  })
})

describe('Chinese prose is left alone', () => {
  it.each([
    ['a sentence with a colon in a list', role('accountability:', '  - 培训：组织新员工培训')],
    ['a duty with a colon', '---\ntitle: 甲\npurpose: 乙\nduties:\n  - 客户服务：受理投诉，当周答复\n---\n'],
    ['text that goes on in the next line', role('location: 总部', '  说明：在三楼，靠“前台”')],
    ['a block of text', role('accountability:', '  - |', '    注意：这里', '    title：x', '    grade:P5')],
    ['a quoted text over two lines', role('accountability:', '  - "一，', '    标题：继续"')],
    ['quotes around a part', role('location: “金牌”客户中心')],
    ['a name in quotes in a list', role('processes: [“四个一”工程, “首问负责制”]')],
    [
      'a sentence in brackets',
      role(
        'kpis: [{ name: 满意度, note: 抽样，每季一次 }]',
        'processes: [先由主管审核后报经理批准，再由总监签发并存档]',
      ),
    ],
    [
      'brackets in prose',
      role('location: 【总部】三楼', 'note: x'.replace('note: x', 'owner: ［人力］资源部')),
    ],
    ['own data', role('x-own:', '  - 某：某', '  - a：b')],
    ['a comment', role('# 注意：title：x', 'grade: P5 # 说明：“x”')],
    ['an address', role('x-link: https://example.com/a')],
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('a mapping on the line of its key', () => {
  it('is told once, with the braces that it needs, and read', async () => {
    const text = role('能力素质:', '  素质: 团队协做: 精通', '  技能: 面试技巧：熟练，沟通：2')
    expect(await said(text)).toMatchInlineSnapshot(`
      "pair-without-braces 6:7
        「素质」后面的“名称: 值”不能直接写在同一行 → 加上花括号：素质: { 团队协做: 精通 }；或另起一行，缩进两个空格再写
        A name with its value cannot stand like this on the line of "素质" → put it in braces: 素质: { 团队协做: 精通 }; or on the next line, indented by two spaces
      pair-without-braces 7:7
        「技能」后面的“名称: 值”不能直接写在同一行 → 加上花括号：技能: { 面试技巧: 熟练, 沟通: 2 }；或另起一行，缩进两个空格再写
        A name with its value cannot stand like this on the line of "技能" → put it in braces: 技能: { 面试技巧: 熟练, 沟通: 2 }; or on the next line, indented by two spaces"
    `)
    expect((await checked(text)).value).toMatchObject({
      ksa: { abilities: { 团队协做: '精通' }, skills: { 面试技巧: '熟练', 沟通: 2 } },
    })
  })

  it('also where a list of such belongs', async () => {
    const text = '---\n岗位名称: 甲\n岗位目的: 乙\n职责: 职责: 招聘\n---\n'
    expect(await said(text)).toMatchInlineSnapshot(`
      "pair-without-braces 4:5
        「职责」后面的“名称: 值”不能直接写在同一行 → 加上花括号：职责: [{ 职责: 招聘 }]；或另起一行，缩进两个空格再写
        A name with its value cannot stand like this on the line of "职责" → put it in braces: 职责: [{ 职责: 招聘 }]; or on the next line, indented by two spaces"
    `)
    expect((await checked(text)).value).toMatchObject({ duties: [{ duty: '招聘' }] })
  })

  it('also where a text may stand, if its key is known', async () => {
    const text = role('汇报关系: 直接上级：总监', '工作地点: 地址：北京')
    expect(await found(text)).toEqual(['pair-without-braces 5:7'])
    expect((await checked(text)).value).toMatchObject({ reporting: { to: '总监' }, location: '地址：北京' })
  })
})

describe('full-width braces', () => {
  const duties = (...lines: string[]) =>
    ['---', '岗位名称: 甲', '岗位目的: 乙', '职责:', ...lines, '---', ''].join('\n')

  it('around keys with ordinary colons', async () => {
    const text = duties('  - ｛ 职责: 招聘, 权重: 60 ｝', '  - ｛职责：培训，权重：40｝')
    expect(await found(text)).toEqual([
      'full-width-punctuation 5:5',
      'full-width-punctuation 6:5',
      'full-width-colon 6:8',
      'full-width-punctuation 6:11',
      'full-width-colon 6:14',
    ])
    expect((await checked(text)).value).toMatchObject({
      duties: [
        { duty: '招聘', weight: 60 },
        { duty: '培训', weight: 40 },
      ],
    })
  })

  it('over several lines', async () => {
    const text = duties('  - ｛ 职责: 招聘,', '      成果: ［甲，', '        乙］｝')
    expect((await checked(text)).value).toMatchObject({ duties: [{ duty: '招聘', outputs: ['甲', '乙'] }] })
  })

  it('are told with both of the pair', async () => {
    expect(await said(role('processes: ［甲］'))).toMatchInlineSnapshot(`
      "full-width-punctuation 5:12
        这里用了全角括号“［” → 改为英文括号 [ ]；如果它是文字的一部分，给这段文字加上英文引号 "…"
        This is a full-width "［" → write [ ]; if it is part of the text, put the text in straight quotes "…""
    `)
  })

  it('left open', async () => {
    expect(await found(duties('  - ｛ 职责: 招聘, 权重: 60', '  - 培训'))).toEqual([
      'full-width-punctuation 5:5',
      'yaml-bracket 5:5',
    ])
  })
})

describe('a bracket that is left open at the end of its line', () => {
  it('is closed there', async () => {
    const text = role(
      'approvals:',
      '  - { by: 甲, on: 2025-01-01',
      '  - { by: 乙, on: 2025-01-02 }',
      'scope: [丙',
      'grade: P5',
    )
    expect(await found(text)).toEqual(['yaml-bracket 6:5', 'yaml-bracket 8:8'])
    expect((await checked(text)).value).toMatchObject({
      approvals: [{ by: '甲' }, { by: '乙' }],
      scope: ['丙'],
      grade: 'P5',
    })
  })

  it('is not, where another one is closed there', async () => {
    expect(await found(role('approvals: [{ by: 甲 ]', 'grade: P5'))).toEqual(['yaml-bracket 5:13'])
  })
})
