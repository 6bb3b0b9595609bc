import { describe, expect, it } from 'vitest'
import { growth } from '../steps.js'
import { checked, found, parsed, role, said } from './found-in.js'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))

describe('one mistake is told once', () => {
  it.each([
    [
      'a closing fence with blanks before it',
      '---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n ---\n正文\n',
      'front-matter-fence 5:1',
    ],
    [
      'an opening fence with blanks before it',
      ' ---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n---\n',
      'front-matter-fence 1:1',
    ],
    [
      'an odd fence above a rule',
      '---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n----\n正文\n\n---\n\n下文\n',
      'front-matter-fence 5:1',
    ],
    ['a fence and no more', '---', 'front-matter-unclosed 1:1'],
    [
      'a no-break space before the first key',
      '---\n\u00a0title: 甲\npurpose: 乙\nduties: [丙]\n---\n',
      'wrong-space 2:1',
    ],
    [
      'a byte order mark within the file',
      '---\n\ufefftitle: 甲\npurpose: 乙\nduties: [丙]\n---\n',
      'wrong-space 2:1',
    ],
    ['a zero-width space before a key', role('\u200bgrade: P5'), 'wrong-space 5:1'],
    ['no key before the colon', role(': P5'), 'yaml-quote 5:1'],
    [
      'a key one column to the left',
      role('reporting:', '    to: 总监', '   dotted:', '      - 甲'),
      'yaml-indent 7:4',
    ],
    ['a question mark before a text', role('grade: ? P5', 'location: 北京'), 'yaml-quote 5:8'],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it('says of a fence what is wrong with it', async () => {
    expect(await said('---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n ---\n')).toMatchInlineSnapshot(`
      "front-matter-fence 5:1
        分隔行 --- 前面有空格 → 删除空格，让 --- 从行首开始
        The dividing line --- is indented → delete the blanks before it"
    `)
  })

  it('not of a rule drawn between keys', async () => {
    expect((await parsed('---\ntitle: 甲\n----\npurpose: 乙\nduties: [丙]\n---\n正文\n')).body.text).toBe(
      '正文\n',
    )
  })
})

describe('nothing is lost without a word', () => {
  it.each([
    '! 注意',
    '!重要 事项',
    '!注意',
    '!note x',
    '!!binary aGVsbG8=',
    '!!merge x',
    '!!js/function "function () {}"',
    '!!int 甲',
    '!',
  ])('behind the mark of %s', async (text) => {
    expect(await found(role(`grade: ${text}`))).toEqual(['yaml-quote 5:8'])
  })

  it('below the end of a document', async () => {
    expect(await found('kpis: []\n---\nladders: []\n', 'model')).toEqual(['second-document 2:1'])
    expect(await found('kpis: []\n...\nladders: []\n', 'model')).toEqual(['second-document 3:1'])
    expect(await found('%YAML 1.2\n---\nkpis: []\n...\n', 'model')).toEqual([])
  })

  it('where only a carriage return ends a line', async () => {
    const text = role('grade: P5', 'version: 1.10')
    expect(await found(text.replaceAll('\n', '\r'))).toEqual(['needs-quotes 6:10'])
    expect(await found(text.replace('\ngrade', '\rgrade'))).toEqual(['needs-quotes 6:10'])
  })

  it('in blanks that look like a text', async () => {
    expect(await found(role('grade: "   "'))).toEqual(['empty-value 5:1'])
    expect(await found(role('grade: "\u200b"'))).toEqual(['empty-value 5:1'])
  })
})

it('does not ask for quotes around a number that must be whole', async () => {
  expect(await found(role('headcount: 1.5', 'ksa: { skills: { 谈判: 2.5 } }'))).toEqual([
    'invalid-value 5:12',
    'wrong-type 6:22',
  ])
})

describe('four times as many mistakes take four times as much work', () => {
  const kinds = ['a: 1', '- b', '- c: 1', 'text', '1、d', 'duties:', 'tasks: |', '[x', '"y', '\t- z']

  it.each<[string, (count: number) => string[]]>([
    ['full-width colons', (count) => lines(count, (index) => `x-${index}：甲`)],
    [
      'full-width commas',
      (count) => [`processes: [${lines(count, (index) => `流程${index}，`).join('')}末]`],
    ],
    ['signs that want quotes', (count) => lines(count, (index) => `x-${index}: %甲`)],
    ['stars', (count) => lines(count, (index) => `x-${index}: *乙${index}`)],
    [
      'lines of every kind in every column',
      (count) => lines(count, (index) => ' '.repeat((index * 7) % 13) + kinds[index % kinds.length]),
    ],
  ])('%s', async (_, text) => {
    const times = await growth(200, async (count) => {
      expect((await checked(role(...text(count)))).diagnostics).not.toEqual([])
    })
    expect(times).toBeLessThan(5)
  })
})
