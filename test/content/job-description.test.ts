import { expect, test } from 'vitest'
import { jobDescription } from '../../src/content/job-description/job-description.js'
import type { SectionName, Sections } from '../../src/content/job-description/types.js'
import type { Role } from '../../src/model/types.js'
import { modelWith, roleWith } from '../render/html/present/models.js'

const at = { pointer: '/somewhere' }

/** A section of the job description of a role with these facts. */
function sectionOf<N extends SectionName>(name: N, facts: Partial<Role>, more: Partial<Role>[] = []) {
  const roles = [facts, ...more].map((role, index) =>
    roleWith({ id: `r${index}`, title: `R${index}`, ...role }),
  )
  const content = jobDescription(modelWith({ roles }), { kind: 'role', id: 'r0' }, {})
  const section: Partial<Sections> = content?.sections.find(({ id }) => id === name) ?? {}
  return section[name]
}

test('numbers keep their units, days and dates their parts, closed words their codes', () => {
  const duty = {
    ...at,
    duty: '组织接待',
    weight: 50,
    essential: true,
    tasks: [],
    outputs: ['方案'],
    kpis: [],
  }
  expect(sectionOf('duties', { duties: [duty] })).toEqual([
    { duty: '组织接待', weight: 50, essential: true, tasks: [], outputs: ['方案'], kpis: [] },
  ])
  const limit = { amount: 20000, currency: 'CNY' }
  expect(
    sectionOf('authority', { authority: [{ ...at, right: 'approve', matter: '接待费用', limit }] }),
  ).toEqual([{ right: 'approve', matter: '接待费用', limit }])
  const monthly = { ...at, every: 'month', on: { kind: 'day', day: 3 }, do: '报告' } as const
  expect(sectionOf('routine', { routine: [monthly, { ...at, every: 'day', do: '巡查' }] })).toEqual([
    { period: 'day', items: [{ do: '巡查' }] },
    { period: 'month', items: [{ on: { kind: 'day', day: 3 }, do: '报告' }] },
  ])
})

test('a post is known by the role that has it, and by all the titles of that', () => {
  const reporting = {
    to: { ...at, id: 'r1', name: 'R1' },
    dotted: [{ ...at, name: '外部顾问' }],
    reports: [],
    reportsGiven: true,
    none: { reports: { ...at, name: '无（见组织图）' } },
  }
  const superior = { titles: { en: 'Manager' } }
  expect(sectionOf('basics', { reporting }, [superior])).toMatchObject({
    superior: { posts: [{ role: 'r1', name: 'R1', titles: { en: 'Manager' } }] },
    dotted: { posts: [{ name: '外部顾问' }] },
    reports: { posts: [], none: '无（见组织图）' },
  })
  expect(sectionOf('position', { reporting }, [superior])).toEqual({
    self: 'R0',
    above: [{ role: 'r1', name: 'R1', titles: { en: 'Manager' } }],
    peers: [],
    dotted: [{ name: '外部顾问' }],
    reports: [],
  })
})

test('what is required comes before what is preferred', () => {
  const other = [
    { ...at, text: '会驾驶', need: 'preferred' },
    { ...at, text: '能出差', need: 'required' },
  ] as const
  const none = { education: [], experience: [], certificates: [], languages: [] }
  expect(sectionOf('qualifications', { qualifications: { ...none, other: [...other] } })).toEqual({
    ...none,
    other: [
      { need: 'required', text: '能出差' },
      { need: 'preferred', text: '会驾驶' },
    ],
  })
})

test('pay is content only when it is published', () => {
  const pay = {
    range: { from: 8000, to: 12000, currency: 'CNY', per: 'month' as const },
    components: [],
    benefits: [],
  }
  expect(sectionOf('compensation', { compensation: { ...pay, published: false } })).toBeUndefined()
  expect(sectionOf('compensation', { compensation: { ...pay, published: true } })).toEqual(pay)
})

test('what is blank says nothing', () => {
  expect(sectionOf('purpose', { purpose: '  ' })).toBeUndefined()
  expect(sectionOf('supplement', { body: '\n' })).toBeUndefined()
  expect(sectionOf('performance', { appraisal: { by: [], uses: [], note: ' ' } })).toBeUndefined()
  expect(sectionOf('signoff', { incumbent: ' ' })).toEqual([
    { step: 'prepared' },
    { step: 'reviewed' },
    { step: 'approved' },
    { step: 'incumbent' },
  ])
})
