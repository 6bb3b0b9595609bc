import { expect, test } from 'vitest'
import type { SectionName } from '../../../../../src/content/job-description/types.js'
import type { Language } from '../../../../../src/language.js'
import type { Role } from '../../../../../src/model/types.js'
import type {
  Fact,
  JobDescriptionView,
} from '../../../../../src/render/html/present/job-description/types.js'
import { contextOf, modelWith } from '../models.js'
import { viewJobDescription } from '../view-of.js'
import { minimal, reception, supervisor } from './reception.js'

const golden = (name: string) => `./goldens/${name}.json`

test('a full role in Chinese', async () => {
  const { words, ...view } = viewOf(reception, 'reception-supervisor')
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(golden('reception-supervisor'))
})

test('a role that says only what it must, in English', async () => {
  const { words, ...view } = viewOf(modelWith({ roles: [minimal] }), 'client-manager', 'en')
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(golden('client-manager'))
})

test('a view is plain JSON', () => {
  const view = viewOf(reception, 'reception-supervisor')
  expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view)
})

test('another subject has no job description', () => {
  expect(viewJobDescription(reception, { kind: 'workspace' }, contextOf('zh-CN'))).toBeUndefined()
  expect(viewJobDescription(reception, { kind: 'role', id: 'nobody' }, contextOf('zh-CN'))).toBeUndefined()
})

test.each([
  ['draft', '草稿'],
  ['review', '审核中'],
  ['approved', undefined],
  ['retired', '已废止'],
] as const)('behind the text of a role that is %s: %s', (status, watermark) => {
  expect(viewOf(only({ ...minimal, status }), minimal.id).page.watermark).toBe(watermark)
})

test('pay is shown only when it is published', () => {
  const pay = supervisor.compensation
  if (!pay) throw new Error('the role has pay')
  const published = { ...supervisor, compensation: { ...pay, published: true } }
  expect(section(viewOf(only(published), supervisor.id), 'compensation')).toEqual({
    range: '8,000–12,000元/月',
    components: [{ name: '基本工资' }],
  })
  expect(section(viewOf(only(supervisor), supervisor.id), 'compensation')).toBeUndefined()
})

test('the English document of a role with an English title has the Chinese one below it', () => {
  const { head } = viewOf(reception, 'reception-supervisor', 'en')
  expect(head.name).toBe('Customer Reception Supervisor')
  expect(head.titles).toEqual([{ lang: 'zh-CN', text: '客户接待主管' }])
})

test('routine runs from the day to the year, relationships from near to far, required before preferred', () => {
  const view = viewOf(reception, 'reception-supervisor')
  expect(section(view, 'routine')?.groups.map(({ period }) => period)).toEqual(['每日', '每周', '每月'])
  expect(section(view, 'relationships')?.groups.map(({ scope, span }) => [scope, span])).toEqual([
    ['部门内', 1],
    ['公司内', 2],
    ['外部', 1],
  ])
  const [, experience] = section(view, 'qualifications')?.groups ?? []
  expect(experience?.items.map(({ text, need }) => [text, need])).toEqual([
    ['3年以上本专业领域经验', '必备'],
    ['有大型活动经验', '优先'],
  ])
})

test('what is managed without parts is a list, not a label without a value', () => {
  const scope = [
    { name: '人员', covers: ['讲解员'], pointer: '' },
    { name: '责任区域内的经销商', covers: [], pointer: '' },
  ]
  expect(section(viewOf(only({ ...minimal, scope }), minimal.id), 'scope')).toEqual({
    facts: [{ label: '人员', text: '讲解员' }],
    items: [{ mark: '1.', text: '责任区域内的经销商' }],
  })
})

test('experience reads as a phrase, whatever the field begins and ends with', () => {
  const said = (lang: Language, field: string, years?: { least: number }) => {
    const experience = [{ field, need: 'required' as const, pointer: '', ...(years && { years }) }]
    const role = { ...minimal, qualifications: { ...minimal.qualifications, experience } }
    return section(viewOf(only(role), minimal.id, lang), 'qualifications')?.groups[0]?.items[0]?.text
  }
  expect(said('zh-CN', '销售', { least: 2 })).toBe('2年以上销售经验')
  expect(said('zh-CN', '销售工作经验', { least: 2 })).toBe('2年以上销售经验')
  expect(said('zh-CN', '呼叫中心运营')).toBe('有呼叫中心运营经验')
  expect(said('en', 'Customer success', { least: 2 })).toBe('Customer success: 2 years or more')
  expect(said('en', 'Software as a service')).toBe('Software as a service')
})

const only = (role: Role) => modelWith({ roles: [role] })

function viewOf(model: typeof reception, id: string, lang: Language = 'zh-CN'): JobDescriptionView {
  const view = viewJobDescription(model, { kind: 'role', id }, contextOf(lang))
  if (!view) throw new Error(`no view of ${id}`)
  return view
}

function section<N extends SectionName>(view: JobDescriptionView, name: N) {
  return view.sections.find(({ id }) => id === name)?.[name]
}

test('where a role says that there is nobody, the form says so in its words', () => {
  const none = { to: { pointer: '', name: '无' }, reports: { pointer: '', name: '无（由总部代管）' } }
  const view = viewOf(only({ ...minimal, reporting: { ...minimal.reporting, none } }), minimal.id)
  const facts = (section(view, 'basics') as { rows: Fact[][] }).rows
    .flat()
    .flatMap(({ names = [] }) => names.map(({ text }) => text))
  expect(facts).toEqual(['无', '无（由总部代管）'])
})
