import { expect, test } from 'vitest'
import { cell, isLong } from '../../../../../src/render/html/present/job-description/length.js'
import { longRole } from '../../../breaks/long-role.js'
import { contextOf, modelWith } from '../models.js'
import { viewJobDescription } from '../view-of.js'

const rows = (count: number, text: string) => Array.from({ length: count }, () => [cell(20, text)])

test('rows of one line are long from the thirteenth on', () => {
  expect(isLong(rows(12, '一行'))).toBeUndefined()
  expect(isLong(rows(13, '一行'))).toBe(true)
  expect(isLong(rows(13, ''))).toBe(true)
})

test('the highest cell of a row counts, with all its texts, letters as half a character', () => {
  const text = '字'.repeat(60)
  expect(isLong([[cell(20, text)], ...rows(9, '一行')])).toBeUndefined()
  expect(isLong([[cell(20, text, text)], ...rows(9, '一行')])).toBe(true)
  expect(isLong([[cell(20, 'letters '.repeat(15))], ...rows(9, '一行')])).toBeUndefined()
  expect(isLong([[cell(20, undefined), cell(10, text)], ...rows(9, '一行')])).toBe(true)
})

test('a view says which groups are long, and which tables have such', () => {
  const role = longRole({ duties: [3, 30], routine: [2], relationships: [2, 30], other: [30], ksa: [30, 2] })
  const view = viewJobDescription(
    modelWith({ roles: [role] }),
    { kind: 'role', id: role.id },
    contextOf('zh-CN'),
  )
  const { duties, routine, relationships, qualifications, ksa } = Object.assign({}, ...(view?.sections ?? []))
  expect(duties).toMatchObject({ long: true, items: [{ duty: 'duty1' }, { long: true }] })
  expect(duties.items[0]).not.toHaveProperty('long')
  expect(routine).not.toHaveProperty('long')
  expect(relationships).toMatchObject({ long: true, groups: [{ span: 2 }, { long: true }] })
  expect(qualifications).toMatchObject({ long: true, groups: [{ long: true }] })
  expect(ksa).toMatchObject({ long: true, groups: [{ long: true }, { kind: '技能' }] })
})
