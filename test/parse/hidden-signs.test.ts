import { describe, expect, it } from 'vitest'
import { checked, found, role, said } from './found-in.js'

describe('a sign that nobody sees', () => {
  it('is told with its place', async () => {
    expect(await said(role('location: 审批 \u202e000,1\u202c 元以下'))).toMatchInlineSnapshot(`
      "hidden-sign 5:14
        这里有一个看不见的字符（U+202E），它会改变文字的显示顺序，看到的与实际写的不一样 → 删除它，或重新输入这段文字
        Here stands a sign that nobody sees (U+202E) and that turns the direction of the text: what is read is not what is written → delete it, or write the text anew"
    `)
    expect(await said(role('location: "铃\\a"'))).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        在英文双引号里，\\ 有特殊含义 → 改用英文单引号：'铃\\a'
        In double quotes a \\ needs a second one → write single quotes: '铃\\a'"
    `)
  })

  it.each([
    ['an override', '甲\u202e乙', 12],
    ['an isolate', '甲\u2066乙\u2069', 12],
    ['a vertical tab, as Word has it', '甲\u000b乙', 12],
    ['a form feed', '甲\f乙', 12],
    ['the bell', '甲\u0007乙', 12],
    ['an escape', '甲\u001b[31m乙', 12],
    ['a sign of C1', '甲\u009b乙', 12],
  ])('%s', async (_, text, column) => {
    expect(await found(role(`location: ${text}`))).toEqual([`hidden-sign 5:${column}`])
    expect(await found(role(`processes: [一, ${text}]`))).toHaveLength(1)
    expect(await found(role('ksa:', '  skills:', `    ${text}: 3`))).toEqual(['hidden-sign 7:6'])
  })

  it.each([
    ['in quotes', String.raw`"甲\u202e乙"`],
    ['of the control characters', String.raw`"甲\u0000乙"`],
  ])('written as an escape, %s: the text is the place', async (_, written) => {
    expect(await found(role(`location: ${written}`))).toEqual(['hidden-sign 5:11'])
  })

  it('in the body', async () => {
    expect(await found(`${role()}# 补充\n\n甲\u202e乙\u000b\n\u0007\n`)).toEqual([
      'hidden-sign 8:2',
      'hidden-sign 9:1',
    ])
  })

  it('is told once of a text that is referred to', async () => {
    expect(await found(role('owner: &甲 A\u0007', 'location: *甲'))).toEqual(['hidden-sign 5:12'])
  })

  it.each([
    ['a picture of several', '👩‍💼 岗位 🏳️‍🌈'],
    ['a text with line breaks and tabs', '"甲\\n乙\\t丙"'],
    ['marks of direction', 'שלום\u200f 甲'],
  ])('is none in %s', async (_, text) => {
    expect(await found(role(`location: ${text}`))).toEqual([])
  })
})

describe('a mapping that takes over another', () => {
  const duties = (...lines: string[]) =>
    ['---', 'title: 甲', 'purpose: 乙', 'x-底: &d { weight: 50, tasks: [一] }', ...lines, '---', ''].join(
      '\n',
    )

  it('says what the other says, but for what it says itself', async () => {
    const text = duties(
      'duties:',
      '  - { <<: *d, duty: 二 }',
      '  - duty: 三',
      '    <<: *d',
      '    tasks: [四]',
    )
    expect(await found(text)).toEqual([])
    expect((await checked(text)).value).toMatchObject({
      duties: [
        { duty: '二', weight: 50, tasks: ['一'] },
        { duty: '三', weight: 50, tasks: ['四'] },
      ],
    })
  })

  it('takes over several, the first first', async () => {
    const text = duties(
      'x-二: &e { weight: 100, outputs: [五] }',
      'duties:',
      '  - { <<: [*e, *d], duty: 二 }',
    )
    expect((await checked(text)).value).toMatchObject({
      duties: [{ weight: 100, outputs: ['五'], tasks: ['一'] }],
    })
  })

  it.each([
    ['one that is not there', 'duties: [{ <<: *无, duty: 二 }]', 'yaml-quote 5:16'],
    ['itself', 'x-二: &a\n  <<: *a', 'yaml-alias 6:7'],
    ['something else under the key', 'duties: [{ <<: 一, duty: 二 }]', 'unknown-key 5:12'],
  ])('of %s', async (_, line, told) => {
    expect(await found(duties(line))).toContain(told)
  })
})

it.each([
  ['model', 'x-底: 一\ndepartments: [销售部]\n'],
  ['config', 'x-底: 一\ncompany: 甲\n'],
] as const)('a file of the %s may have data of its own', async (kind, text) => {
  expect(await found(text, kind)).toEqual([])
})
