import { expect, test } from 'vitest'
import {
  chainOf,
  laddersOf,
  peersOnLadder,
  publishedRoles,
  reportsOf,
  rolesInDepartment,
  rootDepartments,
  subDepartments,
  superiorOf,
} from '../../src/model/queries.js'
import { load, role, yaml } from './load.js'

const sales = () =>
  load({
    'roles/model.yaml': yaml(
      'departments:',
      '  - { id: company, name: 公司 }',
      '  - { id: sales, name: 销售部, parent: company }',
      'ladders:',
      '  - { id: sales, name: 销售序列, roles: [junior, middle, senior] }',
    ),
    'roles/junior.md': role('助理', 'reporting: middle', 'department: sales'),
    'roles/middle.md': role('经理', 'reporting: senior', 'department: sales'),
    'roles/senior.md': role('总监', 'reporting: 董事长', 'department: company'),
    'roles/base.md': role('基础', 'abstract: true', 'department: sales'),
    'roles/faulty.md': role('出错的', 'grade: [1]'),
  })

const ids = (entities: readonly { id: string }[]) => entities.map(({ id }) => id)

test('up and down the reporting lines', async () => {
  const { model, role: get } = await sales()
  expect(superiorOf(model, get('junior'))?.id).toBe('middle')
  expect(superiorOf(model, get('senior'))).toBeUndefined()
  expect(ids(chainOf(model, get('junior')))).toEqual(['middle', 'senior'])
  expect(ids(reportsOf(model, get('senior')))).toEqual(['middle'])
})

test('a ring of reporting lines ends before it begins again', async () => {
  const { model, role: get } = await load({
    'roles/a.md': role('甲', 'reporting: b'),
    'roles/b.md': role('乙', 'reporting: a'),
    'roles/c.md': role('丙', 'reporting: a'),
  })
  expect(ids(chainOf(model, get('a')))).toEqual(['b'])
  expect(ids(chainOf(model, get('c')))).toEqual(['a', 'b'])
})

test('ladders', async () => {
  const { model, role: get } = await sales()
  const [ladder] = laddersOf(model, get('middle'))
  if (!ladder) throw new Error('no ladder')
  const { lower, higher } = peersOnLadder(model, ladder, get('middle'))
  expect([ids(lower), ids(higher)]).toEqual([['junior'], ['senior']])
  expect(laddersOf(model, get('faulty'))).toEqual([])
  expect(peersOnLadder(model, ladder, get('faulty'))).toEqual({ lower: [], higher: [] })
})

test('departments, with those inside them', async () => {
  const { model } = await sales()
  expect(ids(rootDepartments(model))).toEqual(['company'])
  expect(ids(subDepartments(model, 'company'))).toEqual(['sales'])
  expect(ids(rolesInDepartment(model, 'company'))).toEqual(['junior', 'middle', 'senior'])
  expect(ids(rolesInDepartment(model, 'sales'))).toEqual(['junior', 'middle'])
})

test('published are the roles that are complete and without errors', async () => {
  const { model } = await sales()
  expect(ids(publishedRoles(model))).toEqual(['junior', 'middle', 'senior'])
})
