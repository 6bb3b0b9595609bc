import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

const list = (...lines: string[]) => role('processes:', ...lines.map((line) => `  ${line}`))
const processes = async (...lines: string[]) =>
  ((await checked(list(...lines))).value as { processes?: unknown }).processes

describe('a # that cuts a text', () => {
  it('is told', async () => {
    expect(await said(role('location: C# 大楼 #2'))).toMatchInlineSnapshot(`
      "comment-in-text 5:17
        从 # 起是注释，不算正文，这部分文字会丢失：#2 → 如果是正文，给整段文字加上英文引号："C# 大楼 #2"；如果是注释，在 # 后面加一个空格
        A comment begins at the #, so this part of the text is left out: #2 → if it is part of the text, put quotes around it all: "C# 大楼 #2"; if it is a comment, write a blank behind the #"
    `)
    expect(await said(role('processes: [巡检 #1 产线, 招聘]'))).toMatchInlineSnapshot(`
      "yaml-quote 5:13
        含有 # 的文字要加引号 → 改为："巡检 #1 产线"
        Text with # in this place needs quotes → write: "巡检 #1 产线""
    `)
  })

  it.each([
    ['a value', role('location: 1 号楼 #2'), ['comment-in-text 5:16']],
    [
      'two, one below the other',
      role('location: 1 号楼 #2', 'owner: 人力资源部 #3'),
      ['comment-in-text 5:16', 'comment-in-text 6:14'],
    ],
    ['an item', list('- 24 小时内 #重要，见 #2 机房'), ['comment-in-text 6:12']],
    ['the last line of a text', list('- 一', '  二 #3'), ['comment-in-text 7:7']],
    ['data of one’s own', role('x-own: 甲 #乙'), ['comment-in-text 5:10']],
  ])('in %s', async (_, text, told) => {
    expect(await found(text)).toEqual(told)
    expect((await checked(text)).diagnostics.map(({ severity }) => severity)).toEqual(
      told.map(() => 'warning'),
    )
  })

  it.each([
    ['in brackets', list('[巡检 #1 产线, "乙"]'), ['巡检 #1 产线', '乙']],
    ['at the start, in brackets', list('[#1 产线, #2 产线]'), ['#1 产线', '#2 产线']],
    ['at the start of an item', list('- #1 产线', '- 乙'), ['#1 产线', '乙']],
    ['in the middle of a text of two lines', list('- 一 #1', '  二', '- 乙'), ['一 #1 二', '乙']],
  ])('%s YAML could not read it', async (_, text, value) => {
    const { diagnostics, value: read } = await checked(text)
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-quote']))
    expect(read).toMatchObject({ processes: value })
  })

  it.each([
    ['a blank behind it', role('location: 北京 # 总部')],
    ['more blanks before it', role('location: 北京   #总部')],
    [
      'another below in its column',
      role('location: 北京 #总部', 'grade: P5      #职级', 'owner: ABCDE   #负责'),
    ],
    ['a line of its own', role('#location: 北京', '  # 一', '', '#二')],
    ['a number before it', role('headcount: 3 #三人', 'effective: 2026-01-01 #生效')],
    ['a closed word before it', role('status: draft #草稿')],
    ['quotes or brackets before it', role('location: "北京" #总部', 'processes: [甲] #乙')],
    ['items in brackets before it', list('[', '  甲, # 一', '  乙, #二', '  丙 #三', '  ]')],
    ['no blank before it', role('location: C#大楼', 'owner: 北京#2')],
    ['a block around it', role('location: |', '  一 #2')],
  ])('is a comment with %s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('a backslash in double quotes', () => {
  it('is told', async () => {
    expect(await said(role(String.raw`location: "材料放在: C:\temp\new"`))).toMatchInlineSnapshot(`
      "escape-in-text 5:11
        在英文双引号里，\\t 不是原来的字，会变成换行之类的别的符号 → 改用英文单引号：'材料放在: C:\\temp\\new'
        In double quotes \\t is not what it looks like, but a sign of its own, such as a line break → write single quotes: '材料放在: C:\\temp\\new'"
    `)
    expect(await said(role(String.raw`location: "D:\共享\报表"`))).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        在英文双引号里，\\ 有特殊含义 → 改用英文单引号：'D:\\共享\\报表'
        In double quotes a \\ needs a second one → write single quotes: 'D:\\共享\\报表'"
    `)
    expect(await said(role(String.raw`location: 材料放在: C:\temp\new`))).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        含有 : 的文字要加引号 → 改为：'材料放在: C:\\temp\\new'
        Text with : in this place needs quotes → write: '材料放在: C:\\temp\\new'"
    `)
  })

  it.each([
    [String.raw`"C:\temp\new"`, String.raw`C:\temp\new`],
    [String.raw`"C:\xff\users"`, String.raw`C:\xff\users`],
    [String.raw`"\\server\new"`, String.raw`\\server\new`],
    [String.raw`"资料\bin\files"`, String.raw`资料\bin\files`],
    [String.raw`"D:\共享"`, String.raw`D:\共享`],
    [String.raw`"C\#工程师"`, String.raw`C\#工程师`],
    [String.raw`"它's \一 \"好\""`, String.raw`它's \一 "好"`],
  ])('%s is read as it stands', async (written, text) => {
    for (const lines of [[`- ${written}`], [`[${written}]`]]) {
      expect(await processes(...lines)).toEqual([text])
      expect((await checked(list(...lines))).diagnostics).toHaveLength(1)
    }
  })

  it('is only told where a line break may be meant', async () => {
    const text = list(String.raw`- "共享\new"`, String.raw`- "a\tb"`)
    expect(await found(text)).toEqual(['escape-in-text 6:5', 'escape-in-text 7:5'])
    expect((await checked(text)).value).toMatchObject({ processes: ['共享\new', 'a\tb'] })
  })

  it.each([
    String.raw`"第一\n第二"`,
    String.raw`"first line\nsecond line"`,
    String.raw`"\u5ba2\u6237"`,
    String.raw`"C:\\temp\\new"`,
    String.raw`"他说\"好\""`,
    String.raw`'C:\temp\new'`,
    String.raw`C:\temp\new`,
  ])('is none in %s', async (written) => {
    expect(await found(list(`- ${written}`))).toEqual([])
  })
})

describe('lines that are joined', () => {
  it('are told where they look like items', async () => {
    expect(await said(list('- 通信', '  a) 装机', '  b) 维修'))).toMatchInlineSnapshot(`
      "joined-lines 7:5
        这一行以「a)」开头，但会接在上一行后面，连成一句话 → 要分成几项，就把每一项单独写一行，行首写“- ”，与上面的“- ”对齐；要写成一句话，就直接写在上一行后面
        This line begins with "a)", but is read on in the same line as the text above it → for items of their own, begin each of these lines with "- ", in the column of the "- " above; for one text, write it on the line above"
    `)
    expect(await said(role('location:', '  1、总部', '  2、分部'))).toMatchInlineSnapshot(`
      "joined-lines 7:3
        这一行以「2、」开头，但会接在上一行后面，连成一句话 → 要分行显示，就在这一项的冒号后面写 |，下面各行照旧；要写成一句话，就写在同一行
        This line begins with "2、", but is read on in the same line as the text above it → for lines of their own, write | behind the colon of the key; for one sentence, write it all on one line"
    `)
  })

  it.each(['a) 装机', 'A、装机', '(1) 装机', '2. 装机', '① 装机', '• 装机', '（二）装机', '一、装机'])(
    '%s',
    async (line) => {
      expect(await found(list('- 通信：', `  ${line}`))).toEqual(['joined-lines 7:5'])
    },
  )

  it('are none where the sentence goes on, or in a block', async () => {
    expect(await found(list('- 编制计划，', '  1、按季度'))).toEqual([])
    expect(await found(list('- |', '  通信', '  a) 装机'))).toEqual([])
  })

  it.each([
    [
      ['- 24 小时内完成', '  各项工作（包括“加班”）', '  “好”——', '  不好'],
      '24 小时内完成各项工作（包括“加班”）“好”——不好',
    ],
    [['- 使用', '  Excel', '  制表'], '使用 Excel 制表'],
    [['- "甲，', '  乙"'], '甲，乙'],
    [["- '甲", "  乙'"], '甲乙'],
    [['- >-', '  甲', '  乙', '    丙', '', '  丁', '  戊'], '甲乙\n  丙\n\n丁戊'],
    [['- |-', '  甲', '  乙'], '甲\n乙'],
    [['- 甲', '', '  乙'], '甲\n乙'],
    [['- 𠮷', '  𠮷'], '𠮷𠮷'],
  ])('get no blank that nobody wrote: %s', async (lines, text) => {
    expect(await processes(...lines)).toEqual([text])
    expect(await found(list(...lines))).toEqual([])
  })

  it('in brackets, and with carriage returns', async () => {
    expect(await processes('[甲', '   乙, "丙', '   丁"]')).toEqual(['甲乙', '丙丁'])
    expect((await checked(list('- 甲', '  乙').replaceAll('\n', '\r\n'))).value).toMatchObject({
      processes: ['甲乙'],
    })
  })

  it('keep their places', async () => {
    expect(await found(role('location: 甲', '  乙', '爱好: 丙', 'reporting: [甲]'))).toEqual([
      'unknown-key 7:1',
      'wrong-type 8:12',
    ])
  })
})
