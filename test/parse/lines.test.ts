import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/parse/layout/read-lines.js'

const read = (...lines: string[]) => readLines(lines.join('\n'))
/** The first line, as far as it is asked for. */
const line = (written: string) => read(written)[0]
/** What each line begins with, and how many lines belong to its brackets or quotes. */
const withTails = (...lines: string[]) => {
  const text = lines.join('\n')
  return readLines(text).map(({ from, tails }) => [text.slice(from, from + 2), tails.length])
}

describe('lines that say nothing', () => {
  it.each([
    [''],
    ['   '],
    ['# 备注'],
    ['  # 备注'],
    ['---'],
    ['--- # 备注'],
    ['...'],
    ['%YAML 1.2'],
    ['%TAG ! x'],
  ])('%s', (written) => {
    expect(read(written)).toEqual([])
  })

  it.each([['----'], ['---a'], ['  ---'], ['a ---'], ['...甲'], ['C#'], ['%YAMLs']])('not: %s', (written) => {
    expect(read(written)).toHaveLength(1)
  })
})

describe('a line', () => {
  it('has dashes and its content behind them', () => {
    expect(line('  - 招聘')).toMatchObject({ column: 2, spaces: 2, dashes: [0], content: 2 })
    expect(line('-   招聘')).toMatchObject({ dashes: [0], content: 4 })
    expect(line('- - 招聘')).toMatchObject({ dashes: [0, 2], content: 4 })
    expect(line('- -')).toMatchObject({ dashes: [0, 2], content: 4, value: 'none' })
    expect(line('-')).toMatchObject({ dashes: [0], content: 2, value: 'none' })
    expect(line('-招聘')).toMatchObject({ dashes: [], mark: '-', content: 2 })
    expect(line('招聘')).toMatchObject({ dashes: [], mark: undefined, content: 0 })
  })

  it('has no more dashes than eight', () => {
    expect(line('- '.repeat(8))?.dashes).toHaveLength(8)
    expect(line('- '.repeat(9))?.dashes).toHaveLength(8)
  })

  it('may have a mark in place of them, with its key behind blanks', () => {
    expect(line('1、招聘')).toMatchObject({ mark: '、', content: 2, key: undefined })
    const text = '（二）  职责: 招聘'
    expect(line(text)).toMatchObject({ mark: '（）', key: { text: '职责' }, valueAt: text.indexOf('招') })
    expect(line('2) 职责: [招聘]')).toMatchObject({ key: { text: '职责' }, valueAt: 7, value: 'closed' })
  })

  it('has a key and a value of a kind', () => {
    const kind = (written: string) => line(written)?.value
    expect(['职责:', '职责: # 待定', '职责: &all', '- # 待定'].map(kind)).toEqual([
      'none',
      'none',
      'plain',
      'none',
    ])
    expect(['a: |', 'a: >-', 'a: |2+', 'a: |  # 待定', 'a: > #'].map(kind)).toEqual(Array(5).fill('block'))
    expect(['a: |甲', 'a: | 甲', 'a: 甲 |', 'a: >= 5', 'a: |甲 # 乙', 'a: C#'].map(kind)).toEqual(
      Array(6).fill('plain'),
    )
    expect(['a: [', 'a: {', "a: '甲", 'a: "甲', 'a: ［', 'a: ｛', 'a: &x [甲]'].map(kind)).toEqual(
      Array(7).fill('closed'),
    )
    expect(['a: 甲[乙]', 'a: 甲"乙"', 'a: 【甲】'].map(kind)).toEqual(Array(3).fill('plain'))
  })

  it('is nothing but words, or has something in it', () => {
    const isWords = (written: string) => line(written)?.isWords
    expect(
      ['招聘', '招聘-培训', '招聘: 甲', '- 招聘', '-招聘', '[招聘]', '“招聘”', '"招聘"'].map(isWords),
    ).toEqual([true, true, false, false, false, false, true, false])
  })

  it('hangs where it ends with a comma', () => {
    const hangs = (written: string) => line(written)?.hangs
    expect(['甲,', '甲，', '甲、', '甲；', '甲;', '甲， '].map(hangs)).toEqual(Array(6).fill(true))
    expect(['甲，乙', '甲。', '甲'].map(hangs)).toEqual(Array(3).fill(false))
  })
})

describe('lines in a block of text', () => {
  it('have nothing that belongs to their brackets', () => {
    expect(withTails('a: |', '  [', '  甲', '  ]').map(([, tails]) => tails)).toEqual([0, 0, 0, 0])
  })

  it('end with one in the column of its key', () => {
    expect(withTails('a: |', '  甲', 'b: [', '  乙]')).toEqual([
      ['a:', 0],
      ['甲\n', 0],
      ['b:', 1],
    ])
    expect(withTails('- a: |', '    甲', '  b: [', '    乙]')).toEqual([
      ['- ', 0],
      ['甲\n', 0],
      ['b:', 1],
    ])
  })
})

describe('lines that belong to brackets', () => {
  it.each([
    ['up to the bracket that closes them', ['a: [甲,', '  乙,', '  丙]', 'b: 丁'], 2],
    ['of either form', ['a: ［甲,', '  乙］', 'b: 丁'], 1],
    ['with brackets in them', ['a: [{ x: [甲], y: 乙 },', '  丙]', 'b: 丁'], 1],
    ['with a blank line and a comment in them', ['a: [甲,', '', '  # ] 待定', '  乙]', 'b: 丁'], 2],
    ['with a bracket in a comment', ['a: [甲, # 或 ]', '  乙]', 'b: 丁'], 1],
    ['with a # in a word', ['a: [C#]', '  乙]', 'b: 丁'], 0],
    ['with a bracket in quotes', ['a: ["甲]",', '  乙]', 'b: 丁'], 1],
    ['with a bracket in quotes behind a colon', ['a: {x:"}",', '  y: 乙}', 'b: 丁'], 1],
    ['with a quote in a word', ["a: [it's]", "  b's]", 'b: 丁'], 0],
    ['with a quote that nothing closes', ['a: [ "甲]', '  乙', 'b: 丁'], 0],
    ['with keys at the left edge', ['a: { x: 甲,', 'y: 乙 }', 'b: 丁'], 1],
    ['but for a list at the left edge: they were left open', ['a: [甲', '- 乙', '- 丙]', 'b: 丁'], 0],
    ['left open: what stands further right', ['a: [甲', '  乙', '  丙', 'b: 丁'], 2],
    ['left open: up to a key', ['a: [甲', '  乙', '  c: 丙', 'b: 丁'], 1],
    ['left open: up to an item', ['a: [甲', '  乙', '  - 丙', 'b: 丁'], 1],
    ['left open: up to a key of one sign, with nothing behind it', ['a: [甲', '  乙', '  c:', 'b: 丁'], 1],
    ['left open: up to a key with a full-width colon', ['a: [甲', '  乙', '  职级：丙', 'b: 丁'], 1],
    [
      'left open: on over a colon without a blank, or behind a comma',
      ['a: [甲', '  c:d', '  乙, c: d', 'b: 丁'],
      2,
    ],
    ['left open in an item: not on with the next', ['- [甲', '乙', 'b: 丁'], 0],
    ['that close at once', ['a: [甲]', '  乙', 'b: 丁'], 0],
  ])('%s', (_, lines, count) => {
    expect(withTails(...lines)[0]?.[1]).toBe(count)
  })

  it('are no more than 200', () => {
    const list = (count: number) => withTails('a: [', ...Array(count).fill('  甲,'), '  乙]', 'b: 丁')[0]?.[1]
    expect(list(198)).toBe(199)
    expect(list(199)).toBe(200)
  })

  it('say where they stand, and whether they close them', () => {
    const [first] = read('a: [甲,', '    乙,', '  ]  ', 'b: 丁')
    expect(first?.tails).toEqual([
      expect.objectContaining({ start: 7, from: 11, end: 13, column: 4, closes: false }),
      expect.objectContaining({ start: 14, from: 16, end: 17, column: 2, closes: true }),
    ])
  })
})

describe('lines that belong to quotes', () => {
  it.each([
    ['up to the quote that closes them', ['a: "甲', '  乙"', 'b: 丁'], 1],
    ['at the left edge', ['a: "甲', '乙"', 'b: 丁'], 1],
    ['but for a key there: they were left open', ['a: "甲', 'b: "丁"', 'c: 戊'], 0],
    ['with a key further right: that is text', ['a: "甲', '  b: 丁"', 'c: 戊'], 1],
    ['left open to the end', ['a: "甲', '  乙', 'b: 丁'], 0],
  ])('%s', (_, lines, count) => {
    expect(withTails(...lines)[0]?.[1]).toBe(count)
  })
})
