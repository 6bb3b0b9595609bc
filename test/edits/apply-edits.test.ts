import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply-edits.js'
import { checked, role } from '../parse/found-in.js'

const at = (line: number, column: number, end: number, text: string) => ({
  start: { line, column },
  end: { line, column: end },
  text,
})

describe('edits', () => {
  it('are made in their places, in whatever order they come', () => {
    expect(applyEdits('a: b\nc:d\n', [at(2, 3, 3, ' '), at(1, 4, 5, 'x')])).toBe('a: x\nc: d\n')
  })

  it('leave line ends as they are', () => {
    expect(applyEdits('a: b\r\nc:d\r\n', [at(2, 3, 3, ' ')])).toBe('a: b\r\nc: d\r\n')
  })

  it('put several things into one place in the order they come', () => {
    expect(applyEdits('ab', [at(1, 2, 2, '1'), at(1, 2, 2, '2')])).toBe('a12b')
  })

  it('are none: the text stays', () => {
    expect(applyEdits('a: b', [])).toBe('a: b')
  })
})

/** A role around some lines, and the same with all edits made that a check names. */
async function mended(...lines: string[]): Promise<string[]> {
  const text = role(...lines)
  const { diagnostics } = await checked(text)
  const edits = diagnostics.flatMap(({ edits = [] }) => edits)
  return applyEdits(text, edits).split('\n').slice(4, -2)
}

describe('a diagnostic knows the edits that make its fix', () => {
  it.each([
    ['a full-width colon', ['职级：P5'], ['职级: P5']],
    [
      'a day of the year',
      ['routine:', '  - { every: year, by: 12月31日, do: 年报 }'],
      ['routine:', '  - { every: year, by: 12-31, do: 年报 }'],
    ],
    ['a word', ['status: aproved'], ['status: approved']],
    ['a number that is a text', ['version: 1.10'], ['version: "1.10"']],
    ['a text that reads as a comment', ['code: #12'], ['code: "#12"']],
    ['quotes', ['code: “P-5”'], ['code: "P-5"']],
    [
      'a wide bracket with its partner, and a comma between them',
      ['interfaces: { internal: ［财务部，销售部］ }'],
      ['interfaces: { internal: [财务部, 销售部] }'],
    ],
    [
      'tabs in several lines, told once',
      ['reporting:', '\tto: 总监', '\treports: [专员]'],
      ['reporting:', '  to: 总监', '  reports: [专员]'],
    ],
    [
      'several lines too far right, told once',
      ['reporting:', '  to: 总监', ' grade: P5', ' code: A-1'],
      ['reporting:', '  to: 总监', 'grade: P5', 'code: A-1'],
    ],
  ])('%s', async (_, wrong, right) => {
    expect(await mended(...wrong)).toEqual(right)
  })

  it('the dividing line and blank lines before it', async () => {
    const text = '\n\n--\ntitle: 主管\npurpose: 接待\nduties: [接待]\n---\n'
    const { diagnostics } = await checked(text)
    const edits = diagnostics.flatMap(({ edits = [] }) => edits)
    expect(applyEdits(text, edits)).toBe('---\ntitle: 主管\npurpose: 接待\nduties: [接待]\n---\n')
  })

  it('a line that nobody understands has none', async () => {
    const { diagnostics } = await checked(role('duties:', '  - 拜访', '  乱写的一行 : :: x', 'grade: P5'))
    expect(diagnostics.flatMap(({ code, edits }) => (code === 'yaml-syntax' && edits ? code : []))).toEqual(
      [],
    )
  })
})
