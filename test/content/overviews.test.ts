import { expect, test } from 'vitest'
import { changeReport } from '../../src/content/change-report/change-report.js'
import type { ChangeFacts } from '../../src/content/change-report/types.js'
import { competencyMatrix } from '../../src/content/competency-matrix/competency-matrix.js'
import { indexPage } from '../../src/content/index-page/index-page.js'
import { bankModel } from '../render/html/present/bank.js'

const model = bankModel()

test('a matrix says who needs what at which level, and nothing of tables', () => {
  const matrix = competencyMatrix(model, { kind: 'ladder', id: 'managers' }, {})
  expect(matrix).toMatchObject({ name: '客户经理序列', date: '2026-03-01' })
  expect(matrix?.roles.map(({ role, titles }) => [role, titles?.en])).toEqual([
    ['assistant', 'Assistant Account Manager'],
    ['manager', 'Account Manager'],
  ])
  expect(matrix?.competencies.map(({ name, kind, needs }) => ({ name, kind, needs }))).toEqual([
    {
      name: '产品知识',
      kind: 'knowledge',
      needs: [
        { role: 'assistant', need: 'required', level: { number: 1, of: 3, name: '了解' } },
        { role: 'manager', need: 'required', level: { number: 2, of: 3, name: '运用' } },
      ],
    },
    {
      name: '销售',
      kind: 'skill',
      needs: [{ role: 'manager', need: 'preferred', level: { number: 3, of: 3, name: '精通' } }],
    },
    { name: '团队协作', kind: 'ability', needs: [{ role: 'manager', need: 'required' }] },
  ])
})

test('an index says which roles and subjects there are, without addresses', () => {
  const index = indexPage(model, { kind: 'workspace' }, { company: { name: '衡岳银行' } })
  expect(index).toMatchObject({
    company: { name: '衡岳银行' },
    counts: { roles: 3, ladders: 1, competencies: 2 },
    statuses: [
      { status: 'approved', count: 2 },
      { status: 'draft', count: 1 },
    ],
  })
  expect(
    index?.departments.map(({ department, above, roles }) => [department?.id, above, roles.length]),
  ).toEqual([
    ['bank', [], 1],
    ['corporate', ['衡岳银行'], 2],
  ])
  expect(index?.subjects).toContainEqual({
    subject: { kind: 'ladder', id: 'managers' },
    name: '客户经理序列',
    matrix: true,
  })
})

test('a change report has its changes as data, and each role as it was and as it is', () => {
  const facts: ChangeFacts[] = [
    {
      ...{ impact: 'material', field: 'grade', verb: 'changed', before: 'P1', after: 'P2', trail: [] },
      ...{ agreement: ['任职人'], place: { file: 'roles/manager.md', line: 4 } },
    },
  ]
  const report = changeReport(
    {
      ...{ before: model, after: model, base: 'v1', head: 'v2', agreement: [] },
      summary: { material: 1, minor: 0, editorial: 0, acknowledged: 0 },
      groups: [{ before: 'manager', after: 'manager', facts }, { facts: [] }],
      reached: [{ after: 'clerk' }],
    },
    {},
  )
  expect(report).toMatchObject({ base: 'v1', head: 'v2', date: '2026-03-01' })
  expect(report.groups[0]).toMatchObject({
    before: { role: { id: 'manager' } },
    after: { role: { id: 'manager' } },
    changes: facts,
  })
  expect(report.groups[1]).toEqual({ changes: [] })
  expect(report.reached.map(({ before, after }) => [before, after?.role.id])).toEqual([[undefined, 'clerk']])
})
