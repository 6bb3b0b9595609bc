import { describe, expect, test } from 'vitest'
import type { ChangeFormat } from '../../../src/report/changes/change-report.js'
import { reportChanges } from '../../../src/report/changes/report-changes.js'
import { tellReport } from '../../../src/report/changes/told-changes.js'
import { aChange, aReport } from './a-change.js'

const benefit = (name: string) =>
  aChange('benefit', 'removed', { trail: [{ field: 'benefit', key: name, name }], before: name })
const benefits = (count: number) => Array.from({ length: count }, (_, index) => benefit(`补贴${index + 1}号`))

const task = (index: number, verb: 'added' | 'removed' | 'revised') => {
  const name = `核对第 ${index} 号仓库`
  const values = { ...(verb !== 'added' && { before: name }), ...(verb !== 'removed' && { after: name }) }
  return aChange('task', verb, { impact: 'minor', trail: [{ field: 'task', key: name, name }], ...values })
}
const tasks = [
  ...Array.from({ length: 12 }, (_, index) => task(index, 'revised')),
  ...Array.from({ length: 4 }, (_, index) => task(index + 20, 'added')),
]

const say = (changes: Parameters<typeof aReport>[0], format: ChangeFormat, given = {}) =>
  reportChanges(aReport(changes, given), { format, lang: 'zh-CN' })

describe('entries of one list that went together', () => {
  test('are one line that names them all', () => {
    const text = say(benefits(17), 'text')
    expect(text.match(/取消福利/g)).toHaveLength(1)
    expect(text).toContain('取消福利（17 项）：补贴1号、补贴2号')
    for (const { before } of benefits(17)) expect(text).toContain(String(before))
    expect(say(benefits(17), 'markdown').match(/取消福利/g)).toHaveLength(1)
    expect(tellReport(aReport(benefits(17)), 'en').groups[0]?.changes.map(({ message }) => message)).toEqual([
      expect.stringContaining('benefit removed (17): 补贴1号, 补贴2号'),
    ])
  })

  test('are told one by one where they are few, or somebody has accepted one', () => {
    expect(say(benefits(7), 'text').match(/取消福利/g)).toHaveLength(7)
    const [first, ...rest] = benefits(8)
    const accepted = first ? [{ ...first, acknowledged: { by: '王' } }] : []
    expect(say([...accepted, ...rest], 'text').match(/取消福利/g)).toHaveLength(8)
  })

  test('stay apart in what other programs read', () => {
    expect(JSON.parse(say(benefits(17), 'json')).changes).toHaveLength(17)
  })
})

describe('many changes of one list', () => {
  test('are counted before the first of them', () => {
    const text = say(tasks, 'text')
    expect(text).toContain('任务共有 16 项变更：修改 12 项，新增 4 项')
    expect(text).toContain('另有 13 项同类变更')
    expect(text.match(/核对第/g)?.length).toBeLessThan(8)
  })

  test('are all shown where they are grave or fail the run', () => {
    expect(say(tasks, 'text', { failOn: 'minor' })).not.toContain('同类变更')
    const grave = tasks.map((change) => ({ ...change, impact: 'material' as const }))
    expect(say(grave, 'text')).not.toContain('同类变更')
  })

  test('are folded in a comment, below a line that counts them', () => {
    const text = say([...tasks, benefit('交通补贴')], 'markdown')
    expect(text).toContain('<summary>🟡 一般 · 任务共有 16 项变更：修改 12 项，新增 4 项</summary>')
    expect(text.match(/核对第 \d+ 号仓库/g)?.length).toBeGreaterThan(16)
    expect(text).toContain('取消福利')
  })

  test('are all on a page', () => {
    expect(tellReport(aReport(tasks), 'zh-CN').groups[0]?.changes).toHaveLength(16)
  })
})
