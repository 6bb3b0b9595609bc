import { describe, expect, it } from 'vitest'
import { isUnfilled } from '../../src/values/placeholder.js'
import { load, role } from '../model/load.js'

const withApproved = (...lines: string[]) =>
  load({
    'roles/a.md': role('甲'),
    'approved-changes.yaml': `已确认变更:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  })

describe('the file of acknowledged changes is checked with the roles', () => {
  it('what is right', async () => {
    const { errors } = await withApproved(
      '{ 变更编号: c3f9a1b04d2e7, 确认人: 人力资源总监, 日期: 2026-01-05, 理由: 年度职级调整 }',
      '{ 变更编号: c3f9a1b04d2e8, 确认人: 王总监, 日期: 2026年1月5日 }',
    )
    expect(errors).toEqual([])
  })

  it.each([
    ['{ 变更编号: c3f9a1b04d2e7, 确认人: … }', 'invalid-value approved-changes.yaml:2:33'],
    ['{ 变更编号: c3f9a1b04d2e7, 确认人: 待填写 }', 'invalid-value approved-changes.yaml:2:33'],
    ['{ 变更编号: c3f9a1b04d2e7, 确认人: 甲, 日期: … }', 'invalid-date approved-changes.yaml:2:40'],
    ['{ 变更编号: c3f9a1b04d2e7, 确认人: 甲, 理由: TODO }', 'invalid-value approved-changes.yaml:2:40'],
    ['{ 变更编号: c3f9a1b04d2e7, 确认人: 甲, 备考: 乙 }', 'unknown-key approved-changes.yaml:2:36'],
    ['{ 变更编号: c3f9, 确认人: 甲 }', 'invalid-value approved-changes.yaml:2:13'],
    ['{ 变更编号: c3f9a1b04d2e7 }', 'missing-key approved-changes.yaml:2:7'],
  ])('what is wrong: %s', async (entry, error) => {
    expect((await withApproved(entry)).errors).toEqual([error])
  })
})

describe('a text that keeps a place', () => {
  it.each([
    '…',
    '...',
    '……',
    '待填写',
    '待填',
    'TODO',
    '???',
    '____',
    '某某',
    'xxx',
    '【姓名】',
    '<name>',
    '请填写',
  ])('%s', (text) => {
    expect(isUnfilled(text)).toBe(true)
  })

  it.each(['王总监', '待遇调整', 'Xu', '填写错误已更正', '按制度…执行', 'N. Amev'])('%s is none', (text) => {
    expect(isUnfilled(text)).toBe(false)
  })
})
