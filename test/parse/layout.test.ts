import { describe, expect, it } from 'vitest'
import { checked, found, said } from './found-in.js'

const file = (lines: readonly string[]) => ['---', 'title: 甲', 'purpose: 乙', ...lines, '---', ''].join('\n')
const duty = 'duties: [丙]'
const reporting = [duty, 'reporting:', '  to: 总监', '  dotted: [顾问]', '  reports: []', 'grade: P5']
const items = ['duties:', '  - 一', '  - 二', '  - 三']
const keys = ['duties:', '  - duty: 一', '    weight: 60', '    tasks: [二]', '  - { duty: 三, weight: 40 }']

/** What is written, what was meant, and what is told. The lines begin on line 4. */
type Case = [title: string, written: string[], meant: string[], ...told: string[]]

/** Lines with some of them at another indent. */
function shifted(lines: readonly string[], shifts: Readonly<Record<number, number>>): string[] {
  return lines.map((line, index) => {
    const shift = shifts[index] ?? 0
    return shift < 0 ? line.slice(-shift) : ' '.repeat(shift) + line
  })
}

const one = (
  title: string,
  lines: string[],
  shifts: Readonly<Record<number, number>>,
  told: string,
): Case => [title, shifted(lines, shifts), lines, `yaml-indent ${told}`]

const keysOfMappings: Case[] = [
  one('first, too deep', reporting, { 2: 1 }, '6:4'),
  one('first, not deep enough', reporting, { 2: -1 }, '6:2'),
  one('in the middle, too deep', reporting, { 3: 1 }, '7:4'),
  one('in the middle, far too deep', reporting, { 3: 5 }, '7:8'),
  one('in the middle, not deep enough', reporting, { 3: -1 }, '7:2'),
  one('last, too deep', reporting, { 4: 2 }, '8:5'),
  one('last, not deep enough', reporting, { 4: -1 }, '8:2'),
  one('first, at the left edge', reporting, { 2: -2 }, '6:1'),
  one('last, at the left edge', reporting, { 4: -2 }, '8:1'),
  one('all, at the left edge: told once', reporting, { 2: -2, 3: -2, 4: -2 }, '6:1'),
  one('of the top level', reporting, { 5: 1 }, '9:2'),
  one('of the top level, with a list', keys, { 0: 1 }, '4:2'),
  one(
    'of the top level, swallowed by the mapping above it',
    [...reporting, ...keys.slice(0, 3)].slice(1),
    {
      5: 2,
    },
    '9:3',
  ),
  one('below a dash', keys, { 2: -1 }, '6:4'),
  one('below a dash, too deep', keys, { 2: 1, 3: 1 }, '6:6'),
  one('below a dash, in its column', keys, { 2: -2, 3: -2 }, '6:3'),
  one('of competencies', [duty, 'ksa:', '  skills:', '    谈判: 3', '    沟通: 2'], { 4: -1 }, '8:4'),
  one('below a key that has a text', [duty, 'owner: 人力部', 'grade: P5'], { 2: 2 }, '6:3'),
]

const itemsOfLists: Case[] = [
  one('first, too deep', items, { 1: 1 }, '5:4'),
  one('first, not deep enough', items, { 1: -1 }, '5:2'),
  one('in the middle, too deep', items, { 2: 1 }, '6:4'),
  one('in the middle, not deep enough', items, { 2: -1 }, '6:2'),
  one('in the middle, at the left edge', items, { 2: -2 }, '6:1'),
  one('last, two too deep', items, { 3: 2 }, '7:5'),
  one(
    'with keys, pasted one too deep',
    [...keys.slice(0, 4), '  - duty: 四', '    tasks:', '      - 五'],
    {
      4: 1,
      5: 1,
      6: 1,
    },
    '8:4',
  ),
  one('with keys, too deep alone', keys, { 1: 1 }, '5:4'),
  [
    'numbered, at differing indents',
    ['职责:', '  1、一', '   2、二', ' 3、三', '  4、四'],
    ['职责: [一, 二, 三, 四]'],
    'item-without-dash 5:3',
    'item-without-dash 6:4',
    'yaml-indent 6:4',
    'item-without-dash 7:2',
    'yaml-indent 7:2',
    'item-without-dash 8:3',
  ],
  [
    'whose dash was forgotten',
    ['duties:', '  - duty: 一', '    weight: 60', '  duty: 二', '    weight: 40'],
    ['duties: [{ duty: 一, weight: 60 }, { duty: 二, weight: 40 }]'],
    'item-without-dash 7:3',
  ],
]

const block = (...lines: string[]) => ['location: |', ...lines, duty]
const textLines: Case[] = [
  one('in a block, not deep enough', block('  一', '  二', '  三'), { 2: -1 }, '6:2'),
  one('in a block, at the left edge', block('  一', '  二', '  三'), { 2: -2 }, '6:1'),
  one('in a block, the first too deep', block('  一', '  二', '  三'), { 1: 1 }, '5:4'),
  [
    'in a block, behind a tab',
    block('  一', '\t二', '  三'),
    block('  一', '  二', '  三'),
    'tab-indent 6:1',
  ],
  ['in a block, all behind tabs', block('\t一', '\t二'), block('  一', '  二'), 'tab-indent 5:1'],
  one('that goes on at the left edge', ['location: 一，', '  二', duty], { 1: -2 }, '5:1'),
  one('that goes on in quotes at the left edge', ['location: "一，', '  二"', duty], { 1: -2 }, '5:1'),
  one('that goes on in brackets at the left edge', ['duties: [一,', '  二]'], { 1: -2 }, '5:1'),
  one(
    'in braces, in the column of the dash',
    ['duties:', '  - { duty: 一,', '    weight: 100 }'],
    { 2: -2 },
    '6:3',
  ),
]

const tabs: Case[] = [
  ['for two spaces', ['duties:', '\t- 一', '  - 二'], ['duties: [一, 二]'], 'tab-indent 5:1'],
  ['for four', ['duties:', '    - 一', '\t- 二', '    - 三'], ['duties: [一, 二, 三]'], 'tab-indent 6:1'],
  [
    'below a dash',
    ['duties:', '  - duty: 一', '\tweight: 100'],
    [...keys.slice(0, 1), '  - { duty: 一, weight: 100 }'],
    'tab-indent 6:1',
  ],
  ['in a text that goes on', ['location: 一，', '\t二', duty], ['location: 一，二', duty], 'tab-indent 5:1'],
]

const textsAboveBlocks: Case[] = [
  ['a list below a text', ['职责: 一', '  - 二', '  - 三'], ['职责: [一, 二, 三]'], 'text-above-block 4:5'],
  ['a list in the column of its key', ['职责: 一', '- 二'], ['职责: [一, 二]'], 'text-above-block 4:5'],
  [
    'keys below the short form of a mapping',
    [duty, '任职资格:', '  学历: 本科', '    专业: [管理]'],
    [duty, '任职资格:', '  学历: { 层次: 本科, 专业: [管理] }'],
    'text-above-block 6:7',
  ],
  [
    'keys below the short form of an item',
    ['职责:', '  - 一', '    权重: 60', '  - 二', '    权重: 40'],
    ['职责: [{ 职责: 一, 权重: 60 }, { 职责: 二, 权重: 40 }]'],
    'text-above-block 5:5',
    'text-above-block 7:5',
  ],
]

const together: Case[] = [
  [
    'with full-width colons',
    ['duties:', '  - 职责：一', '   权重：100', ' grade：P5'],
    ['duties: [{ duty: 一, weight: 100 }]', 'grade: P5'],
    'full-width-colon 5:7',
    'yaml-indent 6:4',
    'full-width-colon 6:6',
    'yaml-indent 7:2',
    'full-width-colon 7:7',
  ],
  [
    'three of them',
    shifted([...keys, ...reporting.slice(1)], { 2: -1, 7: 1, 9: 1 }),
    [...keys, ...reporting.slice(1)],
    'yaml-indent 6:4',
    'yaml-indent 11:4',
    'yaml-indent 13:2',
  ],
]

describe.each([
  ['a key in the wrong column', keysOfMappings],
  ['an item in the wrong column', itemsOfLists],
  ['a line of text in the wrong column', textLines],
  ['tabs', tabs],
  ['a text with a block below it', textsAboveBlocks],
  ['several slips', together],
])('%s is told, and what was meant is read:', (_, cases) => {
  it.each(cases)('%s', async (_, written, meant, ...told) => {
    const { value, diagnostics } = await checked(file(written))
    expect(diagnostics.map(({ code, place: { start } }) => `${code} ${start.line}:${start.column}`)).toEqual(
      told,
    )
    expect(value).toEqual((await checked(file(meant))).value)
  })

  it.each(cases)('%s, and what else is wrong', async (_, written, __, ...told) => {
    const places = (await found(file([...written, '星座: 白羊']))).filter((one) => !one.startsWith('full'))
    expect(places).toHaveLength(told.filter((one) => !one.startsWith('full')).length + 1)
    expect(places.at(-1)).toBe(`unknown-key ${written.length + 4}:1`)
  })
})

describe('not told are', () => {
  it.each([
    ['a mapping at four', [duty, 'reporting:', '    to: 总监', '    reports: []']],
    ['a list at three', ['duties:', '   - duty: 一', '     weight: 100']],
    ['lists in the column of their keys', ['duties:', '- duty: 一', '  tasks:', '  - 二']],
    ['text that goes on, wherever it begins', ['location: 一，', '        二', '    三', duty]],
    ['numbers in text that goes on', ['duties:', '  - 一，', '    1、二', '    2、三']],
    ['lines further right in a block', block('  一', '    二', '  \t三', '', '  四')],
    ['keys, dashes and brackets in a block', block('  一: 二', '  - 三', '  [四', '    duties: "五')],
    ['comments', ['   # 一', ...items, ' # 二']],
  ])('%s', async (_, lines) => {
    expect(await found(file(lines))).toEqual([])
  })

  it('a file that is indented as a whole', async () => {
    expect(await found(file(items).replace(/^(?!---)/gm, '  '))).toEqual([])
  })
})

it('says how many spaces there are, how many there should be, and what to do', async () => {
  const text = file([...shifted(reporting, { 2: 1 }).slice(1), ...shifted(keys, { 2: -1, 3: -1 })])
  expect(await said(text)).toMatchInlineSnapshot(`
    "yaml-indent 5:4
      这一行缩进了 3 个空格，「reporting」下面的内容要缩进 2 个空格 → 行首删去 1 个空格
      This line is indented by 3 spaces; what stands under "reporting" needs 2 spaces → delete 1 space at the start of the line
    yaml-indent 11:4
      这一行缩进了 3 个空格，同级的行是 4 个 → 从这一行起的 2 行，行首各加上 1 个空格
      This line is indented by 3 spaces; its neighbours have 4 spaces → add 1 space at the start of each of the 2 lines from here on"
  `)
})

it('says so at the left edge, and of text', async () => {
  const text = file([duty, 'reporting:', 'to: 总监', ' grade: P5', 'location: |', '  一', ' 二'])
  expect(await said(text)).toMatchInlineSnapshot(`
    "yaml-indent 6:1
      这一行没有缩进，「reporting」下面的内容要缩进 2 个空格 → 行首加上 2 个空格
      This line is not indented; what stands under "reporting" needs 2 spaces → add 2 spaces at the start of the line
    yaml-indent 7:2
      这一行缩进了 1 个空格，同级的行没有缩进 → 行首删去 1 个空格
      This line is indented by 1 space; its neighbours are not → delete 1 space at the start of the line
    yaml-indent 10:2
      这一行缩进了 1 个空格，接着上文写的内容要缩进 2 个空格 → 行首加上 1 个空格
      This line is indented by 1 space; what goes on from the line above needs 2 spaces → add 1 space at the start of the line"
  `)
})

it('says where the text above a block goes', async () => {
  expect(await said(file(['职责: 一', '  - 二', '  - 三', '    权重: 100']))).toMatchInlineSnapshot(`
    "text-above-block 4:5
      「职责」后面已经写了文字，下面又写了别的内容 → 把后面的文字移到下面，单独一行：- 一
      Text stands behind "职责", and more is written below it → put that text below too, on a line of its own: - 一
    text-above-block 6:5
      这一项已经写了文字，下面又写了别的内容 → 改写成：- 职责: 三
      This item is a text, and more is written below it → write: - 职责: 三"
  `)
})

it('says of a dash in a text that it is part of it', async () => {
  expect(await said(file([duty, 'location: 一', '  - 二', '  - 三']))).toMatchInlineSnapshot(`
    "yaml-indent 6:3
      这一行的“- ”会被当成上一行文字的一部分 → 要写成列表，就把上一行的文字也单独写一行、以“- ”开头；不是列表就去掉“- ”
      The "- " of this line counts as part of the text above it → for a list, write that text on a line of its own behind "- " as well; otherwise delete this "- ""
  `)
})
