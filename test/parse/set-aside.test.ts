import { describe, expect, it } from 'vitest'
import { checked, found, said } from './found-in.js'

const file = (...lines: string[]) => ['---', 'title: 甲', ...lines, '星座: 白羊', '---', ''].join('\n')
const whole = ['purpose: 乙', 'duties: [丙]']

describe('what cannot be mended is set aside, and the rest is checked:', () => {
  it.each([
    [
      'a bracket that is no partner',
      [...whole, 'processes: [丁 }'],
      ['yaml-bracket 5:12', 'unknown-key 6:1'],
    ],
    [
      'in a list',
      ['purpose: 乙', 'duties:', '  - { duty: 丁 ]', '  - 己'],
      ['yaml-bracket 5:5', 'unknown-key 7:1'],
    ],
    [
      'brackets that do not fit',
      [...whole, 'approvals:', '  - { by: 丁 ]', '  - { by: 戊, on: 2025-01-01 }'],
      ['yaml-bracket 6:5', 'unknown-key 8:1'],
    ],
    [
      'brackets open over lines',
      ['purpose: 乙', 'duties: [丙,', '  丁'],
      ['yaml-bracket 4:9', 'unknown-key 6:1'],
    ],
    ['a line of text', [...whole, '这一行没有冒号'], ['yaml-syntax 5:1', 'unknown-key 6:1']],
    [
      'lines of text below others: told once',
      [...whole, 'reporting:', '  to: [丁]', '  这一行没有冒号', '  这一行也没有', '  reports: { 甲: 乙 }'],
      ['wrong-type 6:7', 'yaml-syntax 7:3', 'wrong-type 9:12', 'unknown-key 10:1'],
    ],
    [
      'marks of a merge in git',
      [...whole, '<<<<<<< HEAD', 'grade: P5', '=======', 'grade: P6', '>>>>>>> main'],
      ['conflict-marker 5:1', 'unknown-key 10:1'],
    ],
    ['a bracket as a key', [...whole, '? [丁'], ['yaml-quote 5:1', 'unknown-key 6:1']],
    [
      'two of them',
      ['reporting: { to: 乙 ]', 'duties:', '  - { duty: 丁 ]'],
      ['yaml-bracket 3:12', 'yaml-bracket 5:5', 'unknown-key 6:1'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await found(file(...lines))).toEqual(expected)
  })

  it('says what was not checked', async () => {
    expect(await said(file('purpose: 乙', '职责:', '  - { 职责: 丁 ]', '  - 己'))).toMatchInlineSnapshot(`
      "yaml-bracket 5:5
        括号 { 没有成对；「职责」的内容没有检查 → 检查 [ ] 与 { } 是否成对
        The bracket { has no partner; what stands under "职责" was not checked → see that [ ] and { } come in pairs
      unknown-key 7:1
        不认识「星座」 → 看看是不是写错了；没有专门的键的内容，写进正文（第二个 --- 下面），或用 x- 开头的键写在最外层（只作数据，不印出来）
        Unknown key "星座" → check the spelling; what has no key of its own goes into the text below the second ---, or under a key that starts with x- at the top level (kept as data, not printed)"
    `)
  })

  it('in a model and a configuration too', async () => {
    const model =
      'competencies:\n  - id: a\n    name: { zh: 甲 ]\n    kind: skill\nkpis:\n  - id: b\n    nam: 丙\n星座: 1'
    expect(await found(model, 'model')).toEqual(['yaml-bracket 3:11', 'unknown-key 7:5', 'unknown-key 8:1'])
    expect(await found('company: { name: 甲 ]\npaper: A5', 'config')).toEqual([
      'yaml-bracket 1:10',
      'unknown-word 2:8',
    ])
  })

  it('and is not sound', async () => {
    const { sound, value } = await checked(file('purpose: 乙', 'duties:', '  - { duty: 丁 ]', 'grade: P5'))
    expect(sound).toBe(false)
    expect(value).toEqual({ title: '甲', purpose: '乙', grade: 'P5' })
  })
})
