import { describe, expect, test } from 'vitest'
import { hasCompetencyMatrix } from '../../../../../src/content/competency-matrix/competency-matrix.js'
import type { Subject } from '../../../../../src/content/types.js'
import type { Model, Role } from '../../../../../src/model/types.js'
import { bankContext, bankModel } from '../bank.js'
import { modelWith, roleWith } from '../models.js'
import { viewCompetencyMatrix } from '../view-of.js'

const context = bankContext('zh-CN', 'competency-matrix')
const ladder: Subject = { kind: 'ladder', id: 'managers' }

test('the matrix of a ladder, whole', async () => {
  const { words: _, ...view } = viewCompetencyMatrix(bankModel(), ladder, context) ?? { words: {} }
  await expect(JSON.stringify(view, null, 2)).toMatchFileSnapshot('matrix.golden.json')
})

test('titles of roles are in the language of the document', () => {
  const view = viewCompetencyMatrix(bankModel(), ladder, bankContext('en', 'competency-matrix'))
  expect(view?.parts[0]?.columns.map(({ title }) => title)).toEqual([
    'Assistant Account Manager',
    'Account Manager',
  ])
  expect(view?.title).toBe('客户经理序列: competency matrix')
})

describe('which subjects have a matrix', () => {
  const has = (subject: Subject) => hasCompetencyMatrix(bankModel(), subject)

  test('those with roles that need something', () => {
    expect(has(ladder)).toBe(true)
    expect(has({ kind: 'department', id: 'corporate' })).toBe(true)
    expect(has({ kind: 'workspace' })).toBe(true)
    expect(has({ kind: 'ladder', id: 'gone' })).toBe(false)
    expect(has({ kind: 'role', id: 'manager' })).toBe(false)
  })

  test('not a department with all the roles of the workspace', () => {
    expect(has({ kind: 'department', id: 'bank' })).toBe(false)
  })

  test('not when nobody needs anything', () => {
    const idle = modelWith({ roles: [roleWith({ id: 'a', title: '甲' })] })
    expect(viewCompetencyMatrix(idle, { kind: 'workspace' }, context)).toBeUndefined()
  })
})

describe('which roles stand in it', () => {
  const changed = (change: Partial<Role>): Model => {
    const model = bankModel()
    const manager = model.roles.get('manager')
    return manager
      ? { ...model, roles: new Map([...model.roles, ['manager', { ...manager, ...change }]]) }
      : model
  }
  const columns = (model: Model) =>
    viewCompetencyMatrix(model, ladder, context)?.parts.flatMap((part) =>
      part.columns.map(({ title }) => title),
    )

  test.each([
    ['retired', { status: 'retired' }],
    ['with errors', { sound: false }],
    ['only bases for others', { abstract: true }],
  ] as const)('none that are %s', (_, change) => {
    expect(columns(changed(change))).toEqual(['助理客户经理'])
  })
})

describe('columns', () => {
  const model = (departments: number[]) =>
    modelWith({
      roles: departments.flatMap((count, department) =>
        Array.from({ length: count }, (_, index) =>
          roleWith({
            id: `r${department}-${String(index).padStart(2, '0')}`,
            title: `岗位${department}-${index}`,
            department: { name: `部门${department}` },
            requirements: [{ pointer: '', kind: 'skill', name: '销售', need: 'required' }],
          }),
        ),
      ),
    })
  const widths = (departments: number[]) => {
    const view = viewCompetencyMatrix(model(departments), { kind: 'workspace' }, context)
    return view?.parts.map(({ columns }) => columns.length)
  }

  test('stand in one table while it is not too wide', () => {
    expect(widths([8])).toEqual([8])
    expect(widths([3, 5])).toEqual([8])
  })

  test('of one department may be a few more, with rotated heads', () => {
    const view = viewCompetencyMatrix(model([11]), { kind: 'workspace' }, context)
    expect(view?.parts.map(({ style }) => style)).toEqual(['columns-11 rotated'])
    expect(view?.page.orientation).toBe('landscape')
  })

  test('are split between departments, and evenly within a large one', () => {
    expect(widths([5, 4, 4])).toEqual([5, 8])
    expect(widths([13])).toEqual([7, 6])
  })

  test('carry their departments above them', () => {
    const view = viewCompetencyMatrix(model([2, 1]), { kind: 'workspace' }, context)
    expect(view?.parts[0]?.departments).toEqual([
      { name: '部门0', span: 2 },
      { name: '部门1', span: 1 },
    ])
  })
})
