import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asCode,
  asPartOfText,
  type FieldNode,
  plainFieldText,
  readFieldText,
} from '../../src/values/field-text.js'

/** Bold as 【】, emphasis as 〈〉, links as 〔words|address〕, ends of lines as ⏎. */
const shown = (text: string) => readFieldText(text).map(show).join('')

function show(node: FieldNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind === 'break') return '⏎'
  const words = node.children.map(show).join('')
  if (node.kind === 'link') return `〔${words}|${node.href}〕`
  return node.kind === 'strong' ? `【${words}】` : `〈${words}〉`
}

describe('office text stays as it is written', () => {
  test.each([
    '3~5人，旺季6~8人',
    '8:30~10:00，13:30~17:30',
    '~~旧条款~~',
    '回款额*100/计划额*系数',
    '(本期-同期)/同期*100%，增长率=(本期-同期)/同期*100%',
    '(a+b)*(c+d)，(e)*(f)',
    '100%*系数，90%*权重',
    '5*8小时，7*24小时',
    '（*）为必填，（*）为选填',
    '工资*（税前），奖金*（税后）',
    '*.xlsx、*.docx',
    '*1 含加班费，*2 不含',
    'grades A*, A* and B*',
    '李**、王**',
    '138****5678，139****1234',
    'x**2+y**2，2**3',
    '负责<A>类和<B>类客户，对接<p>项<br>',
    'R&amp;D、&lt;b&gt;、AT&T',
    'C:\\temp\\new、\\\\server\\share、\\*',
    'a_b_c，____年__月__日，_甲_',
    '`SQL`、客户`s',
    '1. 甲',
    '- 甲',
    '# 1 号线',
    '> 80分',
    '+ 其他',
    '| 甲 | 乙 |',
    '---',
    '[x]、[1]、[甲](乙)、[可选](加分)',
    '[甲](javascript:alert(1))、[甲](//server/a.md)',
    '[接待主管](接待主管.md)',
    '$a$、:smile:、^1^、==甲==、{{甲}}、{甲}',
    '[^1]、![图](图.png)',
    '　　首行缩进',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text)
    expect(plainFieldText(text)).toBe(text)
  })
})

describe('what is meant is shown', () => {
  test.each([
    ['**注意：**按计划', '【注意：】按计划'],
    ['完成**100%**的回款', '完成【100%】的回款'],
    ['含**“重点客户”**服务', '含【“重点客户”】服务'],
    ['完成**（一）**、**（二）**两项', '完成【（一）】、【（二）】两项'],
    ['负责CRM**A类**客户', '负责CRM【A类】客户'],
    ['**回款*系数**', '【回款*系数】'],
    ['lead *and* coach, *always*.', 'lead 〈and〉 coach, 〈always〉.'],
    ['*a **b** c*', '〈a 【b】 c〉'],
    ['**[制度](https://e.example/a)**', '【〔制度|https://e.example/a〕】'],
    ['见[规程](规程.pdf#二)', '见〔规程|规程.pdf#二〕'],
    ['见https://e.example/a?b=1，然后', '见〔https://e.example/a?b=1|https://e.example/a?b=1〕，然后'],
    ['邮箱a_b@e.example。', '邮箱〔a_b@e.example|mailto:a_b@e.example〕。'],
    ['第一行\r\n第二行\n', '第一行⏎第二行'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

const strange = fc
  .string({ unit: fc.constantFrom(...'甲a1*（）().，% []\\_~<>&'), maxLength: 24 })
  .map((text) => text.trim())

test('nothing but the stars of marks and the addresses of links is ever taken away', () => {
  fc.assert(
    fc.property(strange, (text) => {
      const [said, written] = [plainFieldText(text), text.trim()].map((one) => one.replace(/[*\s]/g, ''))
      expect(said).toBe(written)
    }),
    { numRuns: 2000, seed: 8 },
  )
})

test('a text within a longer one says what it says alone', () => {
  fc.assert(
    fc.property(strange, strange, (one, other) => {
      const joined = [one, other].map(asPartOfText).join('、')
      expect(shown(joined).trim()).toBe(`${shown(one)}、${shown(other)}`.trim())
    }),
    { numRuns: 2000, seed: 8 },
  )
})

test('a number of a form has no marks', () => {
  for (const code of ['**A**-1', 'A*1*', '[甲](a.md)']) expect(shown(asCode(code))).toBe(code)
})

test('many marks take no longer than as many letters', () => {
  for (const text of [
    '*a '.repeat(50_000),
    '**a '.repeat(50_000),
    '[a](b '.repeat(50_000),
    'a@'.repeat(50_000),
  ])
    expect(plainFieldText(text).length).toBeGreaterThanOrEqual(100_000)
})
