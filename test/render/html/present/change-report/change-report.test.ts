import { expect, test } from 'vitest'
import { sidesOf } from '../../../../../src/marks/marked-text.js'
import type { ChangeReportInput } from '../../../../../src/publish/change-report.js'
import { contextOf, modelWith, roleWith, wordsOf } from '../models.js'
import { viewChangeReport } from '../view-of.js'

const context = {
  ...contextOf('zh-CN'),
  words: { ...wordsOf('zh-CN', 'job-description'), ...wordsOf('zh-CN', 'change-report') },
}
const role = roleWith({ id: 'clerk', title: '柜员', grade: 'P1', effective: '2026-01-01' })
const change = { impact: 'material', impactWord: '重大', message: '职级由 P1 改为 P2。' } as const

const input = (more: Partial<ChangeReportInput> = {}): ChangeReportInput => ({
  before: modelWith({ roles: [role] }),
  after: modelWith({ roles: [{ ...role, grade: 'P2', effective: '2027-01-01' }] }),
  base: 'main',
  head: '工作目录',
  summary: { material: 1, minor: 0, editorial: 0, acknowledged: 0 },
  groups: [{ title: '柜员', before: 'clerk', after: 'clerk', facts: [], changes: [change] }],
  agreement: ['任职人', '人力资源部'],
  ...more,
})

test('says what was compared, how much changed and who must agree', () => {
  const view = viewChangeReport(input(), context)
  expect(view.title).toBe('岗位变更报告：main → 工作目录')
  expect(view.counts).toEqual([
    { impact: '重大', impactMark: 'impact-material', count: 1 },
    { impact: '一般变更', impactMark: 'impact-minor', count: 0 },
    { impact: '文字修订', impactMark: 'impact-editorial', count: 0 },
  ])
  expect(view.agreement).toBe('任职人、人力资源部')
  expect(view.signoff).toEqual({ columns: 2, parties: [{ step: '任职人' }, { step: '人力资源部' }] })
  expect(view.date).toBe('2027-01-01')
})

test('a role leads from the list to its redline', () => {
  const { groups, redlines } = viewChangeReport(input(), context)
  expect(groups?.map(({ href }) => href)).toEqual(['#role-1'])
  expect(redlines?.map(({ id, head }) => [id, head.name])).toEqual([['role-1', '柜员']])
})

test('a change that shows nowhere in the form, or is of no role, has no redline', () => {
  const { groups, redlines } = viewChangeReport(
    input({
      after: modelWith({ roles: [role] }),
      groups: [...input().groups, { title: '能力素质词典', facts: [], changes: [change] }],
    }),
    context,
  )
  expect(redlines).toBeUndefined()
  expect(groups?.map(({ title, href }) => [title, href])).toEqual([
    ['柜员', undefined],
    ['能力素质词典', undefined],
  ])
})

test('a role with another id is the same role; one without a counterpart is shown whole, unmarked', () => {
  const teller = { ...role, id: 'teller', title: '综合柜员' }
  const group = { title: '综合柜员', facts: [], changes: [change] }
  const models = { after: modelWith({ roles: [teller] }) }
  const both = viewChangeReport(
    input({ ...models, groups: [{ ...group, before: 'clerk', after: 'teller' }] }),
    context,
  )
  expect(sidesOf(both.redlines?.[0]?.head.name ?? '')).toEqual({ before: '柜员', after: '综合柜员' })
  const fresh = viewChangeReport(input({ ...models, groups: [{ ...group, after: 'teller' }] }), context)
  expect(fresh.redlines?.[0]).toMatchObject({
    whole: context.words['role-added'],
    head: { name: '综合柜员' },
  })
  const gone = viewChangeReport(input({ groups: [{ ...group, before: 'clerk' }] }), context)
  expect(gone.redlines?.[0]).toMatchObject({ whole: context.words['role-removed'], head: { name: '柜员' } })
})

test('a message brings its words before and after, and cannot forge marks', () => {
  const { groups } = viewChangeReport(
    input({
      groups: [
        {
          title: '柜员',
          facts: [],
          changes: [
            {
              ...change,
              message: '改\ufdd0写',
              before: [{ text: '一', mark: 'removed' }, { text: '级\ufdd2审批' }],
              after: [{ text: '二', mark: 'added' }, { text: '级审批' }],
            },
          ],
        },
      ],
    }),
    context,
  )
  const [shown] = groups?.[0]?.changes ?? []
  expect(shown?.message).toBe('改写')
  expect(sidesOf(shown?.before ?? '')).toEqual({ before: '一级审批', after: '级审批' })
  expect(sidesOf(shown?.after ?? '')).toEqual({ before: '级审批', after: '二级审批' })
})
