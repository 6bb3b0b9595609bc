import { describe, expect, test } from 'vitest'
import type { ToolError } from '../../src/errors.js'
import { documentsNamed, refuseComparisons, unknownName } from '../../src/publish/select.js'
import type { Document } from '../../src/render/document.js'

const document = (name: string, zh: string, en: string, of: Document['of'] = ['role']) =>
  ({ name, title: { 'zh-CN': zh, en }, of, formats: ['html', 'pdf'] as Document['formats'] }) as Document

const documents = new Map(
  [
    document('job-description', '岗位说明书', 'Job description'),
    document('competency-matrix', '能力素质矩阵', 'Competency matrix', ['ladder', 'workspace']),
    document('change-report', '变更报告', 'Change report', ['comparison']),
  ].map((one) => [one.name, one]),
)

function refusalOf(ask: () => unknown) {
  try {
    return ask()
  } catch (error) {
    const { kind, text } = error as ToolError
    return { kind, ...text }
  }
}

describe('a document', () => {
  test.each([
    ['job-description', 'its name'],
    ['岗位说明书', 'its title'],
    ['job DESCRIPTION', 'its title in another language, however it is written'],
  ])('is meant by %s: %s', (name) => {
    expect(documentsNamed([name], documents)).toEqual(['job-description'])
  })

  test('that there is not is answered with the nearest, and with those that can be made', () => {
    expect(refusalOf(() => documentsNamed(['competency-matrx'], documents))).toEqual({
      kind: 'usage',
      en: 'There is no document "competency-matrx". Did you mean competency-matrix? There are: job-description, competency-matrix.',
      'zh-CN':
        '没有文档“competency-matrx”。是否想写 competency-matrix？现有：job-description、competency-matrix。',
    })
    expect(refusalOf(() => documentsNamed(['xyz'], documents))).toEqual({
      kind: 'usage',
      en: 'There is no document "xyz". There are: job-description, competency-matrix.',
      'zh-CN': '没有文档“xyz”。现有：job-description、competency-matrix。',
    })
  })

  test('about changes cannot be built: the answer is the command that makes it', () => {
    expect(() => refuseComparisons(['job-description', 'competency-matrix'], documents)).not.toThrow()
    expect(refusalOf(() => refuseComparisons(['change-report'], documents))).toEqual({
      kind: 'usage',
      en: 'The document "Change report" is about the changes between two states of the workspace. Make it with `rolewright diff --format html` (or pdf).',
      'zh-CN':
        '文档“变更报告”说明工作区两个版本之间的变更，请用 rolewright diff --format html（或 pdf）生成。',
    })
  })
})

test('a name that is not among known ones is answered with twelve of them at the most', () => {
  const many = Array.from({ length: 13 }, (_, at) => `view-${at + 10}`)
  const twelve = many.slice(0, 12)
  expect(unknownName('unknown-view', 'xyz', ['index', ...many]).text).toEqual({
    en: `There is no view "xyz". There are: index, ${twelve.slice(0, 11).join(', ')} ….`,
    'zh-CN': `没有视图“xyz”。现有：index、${twelve.slice(0, 11).join('、')} …。`,
  })
  const { message } = unknownName('unknown-view', 'xyz', [...twelve, ...twelve])
  expect(message).toBe(`There is no view "xyz". There are: ${twelve.join(', ')}.`)
})
