import { describe, expect, it } from 'vitest'
import { keyIn } from '../../src/parse/slips/key.js'

const key = (line: string) => {
  const { text, real, length } = keyIn(line) ?? {}
  return text === undefined ? undefined : [text, real, line.slice(length)]
}

describe('a line begins with a key to YAML', () => {
  it.each([
    ['grade: P5', 'grade', ' P5'],
    ['grade:', 'grade', ''],
    ['grade:\tP5', 'grade', '\tP5'],
    ['职级 : P5', '职级', ' P5'],
    ['"职级": P5', '职级', ' P5'],
    ["'职级' : P5", '职级', ' P5'],
    ['"a \\" b": c', 'a \\" b', ' c'],
    ['岗位 名称: 客户经理', '岗位 名称', ' 客户经理'],
    ['C#: 3', 'C#', ' 3'],
    ['it"s: 3', 'it"s', ' 3'],
    ['“金牌”: 3', '“金牌”', ' 3'],
  ])('%s', (line, text, rest) => {
    expect(key(line)).toEqual([text, true, rest])
  })

  it('behind a colon without a blank, which may be the one that is meant', () => {
    expect(key('比例 1:2: 3')).toEqual(['比例 1', true, '2: 3'])
  })

  it('however long it is', () => {
    const long = 'a'.repeat(81)
    expect(key(`${long}: b`)).toEqual([long, true, ' b'])
    const wide = '长'.repeat(41)
    expect(key(`${wide}: b`)).toEqual([wide, true, ' b'])
    expect(key(`${wide}  : b`)).toEqual([wide, true, ' b'])
  })
})

describe('a line may begin with a key whose colon was mistyped', () => {
  it.each([
    ['职级：P5', '职级', 'P5'],
    ['职级：', '职级', ''],
    ['grade:P5', 'grade', 'P5'],
    ['"职级"：P5', '职级', 'P5'],
    ['https://example.com', 'https', '//example.com'],
  ])('%s', (line, text, rest) => {
    expect(key(line)).toEqual([text, false, rest])
  })

  it('if it is no longer than 80 columns, of which a Chinese sign takes two', () => {
    expect(key(`${'a'.repeat(80)}：b`)).toEqual(['a'.repeat(80), false, 'b'])
    expect(key(`${'a'.repeat(81)}：b`)).toBeUndefined()
    expect(key(`${'长'.repeat(40)}：b`)).toEqual(['长'.repeat(40), false, 'b'])
    expect(key(`${'长'.repeat(40)}a：b`)).toBeUndefined()
    expect(key(`"${'长'.repeat(41)}"：b`)).toEqual(['长'.repeat(41), false, 'b'])
  })
})

describe('a line begins with none', () => {
  it.each([
    'P5',
    '# 职级: P5',
    '职级 # : P5',
    '[职级]: P5',
    '{职级: P5}',
    '> 职级: P5',
    '“职级：P5”',
    ': P5',
    '',
    '"职级: P5',
  ])('%s', (line) => {
    expect(key(line)).toBeUndefined()
  })
})
