import { describe, expect, test } from 'vitest'
import type { NamedChange } from '../../src/diff/change.js'
import { allChangeTypes, type Field, fields } from '../../src/diff/fields.js'
import { impacts } from '../../src/diff/impact.js'
import { verbsOfKind } from '../../src/diff/kinds.js'
import { typeOf } from '../../src/diff/name/name-change.js'
import { fingerprintOf } from '../../src/diff/rate/fingerprint.js'
import { type ChangePolicy, noPolicy } from '../../src/diff/rate/policy.js'
import { rate } from '../../src/diff/rate/rate.js'

const change = (parts: Partial<NamedChange> = {}): NamedChange => ({
  ...typeOf('kpi-target', 'tightened'),
  subject: { kind: 'role', id: 'clerk', name: '文员' },
  trail: [{ field: 'kpi', key: 'on-time', name: '按期率' }],
  before: '>= 95%',
  after: '>= 98%',
  places: {},
  touches: [],
  others: [],
  ...parts,
})

const policy = (impact: ChangePolicy['impact'], approvals: ChangePolicy['approvals'] = {}): ChangePolicy => ({
  impact,
  approvals,
})

describe('the impact', () => {
  test('is the usual one where a workspace says nothing', () => {
    expect(rate(change(), noPolicy).impact).toBe('material')
    expect(rate(change(typeOf('kpi-target', 'loosened')), noPolicy).impact).toBe('minor')
    expect(rate(change(typeOf('version', 'changed')), noPolicy).impact).toBe('editorial')
  })

  test('is known of every type of change', () => {
    const types = Object.entries(fields).flatMap(([field, { kind }]) =>
      verbsOfKind[kind].map((verb) => typeOf(field as Field, verb)),
    )
    expect(types.map(({ type }) => type)).toEqual(allChangeTypes())
    expect(
      types.map((type) => rate(change(type), noPolicy).impact).filter((impact) => !impacts.includes(impact)),
    ).toEqual([])
  })

  test('is what a workspace says: of the type before the field, of the field before the area', () => {
    const area = policy({ kpis: 'editorial' })
    const field = policy({ kpis: 'editorial', 'kpi-target': 'minor' })
    const type = policy({ kpis: 'editorial', 'kpi-target': 'editorial', 'kpi-target-tightened': 'minor' })
    expect(rate(change(), area).impact).toBe('editorial')
    expect(rate(change(), field).impact).toBe('minor')
    expect(rate(change(), type).impact).toBe('minor')
    expect(rate(change(typeOf('kpi-target', 'loosened')), type).impact).toBe('editorial')
  })

  test('of what is merely wished for is never more than minor', () => {
    const wish = change({ ...typeOf('certificate', 'added'), preferred: true })
    expect(rate(wish, noPolicy).impact).toBe('minor')
    expect(rate(change({ ...typeOf('kpi-name', 'changed'), preferred: true }), noPolicy).impact).toBe(
      'editorial',
    )
  })

  test('of what is merely wished for may be rated higher by the workspace itself', () => {
    const wish = change({ ...typeOf('certificate', 'added'), preferred: true })
    expect(rate(wish, policy({ certificate: 'material' })).impact).toBe('material')
  })

  test('of the rules themselves cannot be rated down by them', () => {
    const rule = change({
      ...typeOf('impact-rule', 'changed'),
      subject: { kind: 'policy', id: 'kpis', name: 'kpis' },
    })
    const eased = policy({
      policy: 'editorial',
      'impact-rule': 'editorial',
      'impact-rule-changed': 'editorial',
    })
    expect(rate(rule, eased).impact).toBe('material')
  })
})

test('who must agree is asked by area, and not of words', () => {
  const approvals = policy({}, { kpis: ['绩效委员会'], duties: ['工会'] })
  expect(rate(change(), approvals).agreement).toEqual(['绩效委员会'])
  expect(rate(change(typeOf('grade', 'raised')), approvals).agreement).toEqual([])
  expect(rate(change(typeOf('duty', 'reworded')), approvals).agreement).toEqual([])
})

describe('the fingerprint', () => {
  const original = fingerprintOf(change())
  const place = { file: 'roles/clerk.md', start: { line: 9, column: 1 }, end: { line: 9, column: 2 } }

  test('is a c and twelve hexadecimal digits, which YAML reads as a text', () => {
    expect(original).toMatch(/^c[0-9a-f]{12}$/)
  })

  test.each([
    ['place', { places: { before: place, after: place } }],
    ['name of the role', { subject: { kind: 'role', id: 'clerk', name: '书记员' } }],
    ['name of the entry', { trail: [{ field: 'kpi', key: 'on-time', name: '准时率' }] }],
    ['blanks', { before: '>=  95%' }],
    ['roles that it touches', { touches: ['other'] }],
  ] satisfies [string, Partial<NamedChange>][])('is the same with another %s', (_, parts) => {
    expect(fingerprintOf(change(parts))).toBe(original)
  })

  test.each([
    ['value', { after: '>= 99%' }],
    ['value before', { before: '>= 90%' }],
    ['kind of value', { before: 95, after: 98 }],
    ['type', typeOf('kpi-target', 'changed')],
    ['role', { subject: { kind: 'role', id: 'other', name: '文员' } }],
    ['kind of subject', { subject: { kind: 'kpi', id: 'clerk', name: '文员' } }],
    ['entry', { trail: [{ field: 'kpi', key: 'files', name: '按期率' }] }],
    ['place in a list', { from: 1, to: 2 }],
    ['roles that take part in it', { others: [{ kind: 'role', id: 'other', name: '另一岗' }] }],
    ['details', { details: [{ field: 'authority-limit', value: '5000 CNY' }] }],
  ] satisfies [string, Partial<NamedChange>][])('is another with another %s', (_, parts) => {
    expect(fingerprintOf(change(parts))).not.toBe(original)
  })
})
