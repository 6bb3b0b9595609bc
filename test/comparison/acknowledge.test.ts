import { describe, expect, test } from 'vitest'
import { withAcknowledgement } from '../../src/comparison/write-acknowledgement.js'
import { compareWorkspaces } from '../../src/comparison.js'
import { memorySource } from '../../src/source/memory-source.js'
import { role, yaml } from '../model/load.js'

const graded = (grade: string, location = '总部') => ({
  'roles/a.md': role('客户经理', `grade: ${grade}`, `location: ${location}`),
})
const rules = { 'rolewright.config.yaml': yaml('approvals: { grade: [人力资源总监, 财务部] }') }

/** The changes from P1 to P2 in another place, with what is written of them. */
async function accepted(text: string, more = {}) {
  return compareWorkspaces(
    memorySource({ ...graded('P1'), ...more }),
    memorySource({ ...graded('P2', '上海'), ...more, ...(text && { 'approved-changes.yaml': text }) }),
  )
}

async function fingerprints() {
  const { changes } = await accepted('')
  return changes.map(({ fingerprint }) => fingerprint)
}

describe('an acknowledgement', () => {
  test.each([
    '…',
    '...',
    '……',
    '待填写',
    '待填写：姓名',
    'TODO',
    'TBD',
    '待定',
    '?',
    'xx',
    '-',
    "''",
    "'  '",
  ])('by nobody accepts nothing: %s', async (by) => {
    const [first] = await fingerprints()
    const { changes, unsound } = await accepted(
      yaml('changes:', `  - { change: ${first}, by: "${by.replaceAll("'", '')}" }`),
    )
    expect(changes.every(({ acknowledged }) => acknowledged === undefined)).toBe(true)
    expect(unsound).toEqual(['approved-changes.yaml'])
  })

  test.each(['王总监', 'Todorov', 'N. Armstrong', '待安澜', 'X 部门经理'])('may be by %s', async (by) => {
    const [first] = await fingerprints()
    const { changes, unsound } = await accepted(yaml('changes:', `  - { change: ${first}, by: ${by} }`))
    expect([changes.map(({ acknowledged }) => acknowledged?.by), unsound]).toEqual([[by, undefined], []])
  })

  test('may hold several changes', async () => {
    const all = await fingerprints()
    const { changes } = await accepted(
      yaml('已确认变更:', `  - { 变更编号: [${all}], 确认人: 王总监, 理由: 已商定 }`),
    )
    expect(changes.map(({ acknowledged }) => acknowledged)).toEqual([
      { by: '王总监', reason: '已商定' },
      { by: '王总监', reason: '已商定' },
    ])
  })

  test('by some of those who must agree says who still must', async () => {
    const [grade] = await fingerprints()
    const by = async (...parties: string[]) => {
      const entries = parties.map((party) => `  - { change: ${grade}, by: ${party} }`)
      const [change] = (await accepted(yaml('changes:', ...entries), rules)).changes
      return [change?.acknowledged?.by, change?.accepted, change?.agreement]
    }
    expect(await by('王总监')).toEqual([undefined, ['王总监'], ['人力资源总监', '财务部']])
    expect(await by('财务部')).toEqual([undefined, ['财务部'], ['人力资源总监']])
    expect(await by('财务部、人力资源总监')).toEqual([
      '财务部、人力资源总监',
      undefined,
      ['人力资源总监', '财务部'],
    ])
  })
})

describe('writing one down', () => {
  const entry = {
    changes: [{ fingerprint: 'c0123456789ab', said: '职级提高：P2 → P3' }],
    by: '人力资源总监',
    reason: '年度调整',
  }

  test('begins a file, with keys in the language', () => {
    expect(withAcknowledgement('', entry, true)).toBe(
      '已确认变更:\n  - 变更编号: c0123456789ab # 职级提高：P2 → P3\n    确认人: 人力资源总监\n    理由: 年度调整\n',
    )
    expect(withAcknowledgement('', { ...entry, on: '2026-01-05' }, false)).toBe(
      'changes:\n  - change: c0123456789ab # 职级提高：P2 → P3\n    by: 人力资源总监\n    on: 2026-01-05\n    reason: 年度调整\n',
    )
  })

  test('keeps what stands there, comments and order and keys', () => {
    const text = '# 变更确认\n\nchanges:\n  # 春季\n  - { change: c111111111111, by: 王总监 } # 已归档\n'
    expect(withAcknowledgement(text, entry, true)).toBe(
      `${text}  - change: c0123456789ab # 职级提高：P2 → P3\n    by: 人力资源总监\n    reason: 年度调整\n`,
    )
  })

  test('lists several changes, each with what it is', () => {
    const several = [...entry.changes, { fingerprint: 'cba9876543210', said: '工作地点变更' }]
    expect(withAcknowledgement('changes:\n', { ...entry, changes: several }, false)).toBe(
      'changes:\n  - change:\n      - c0123456789ab # 职级提高：P2 → P3\n      - cba9876543210 # 工作地点变更\n    by: 人力资源总监\n    reason: 年度调整\n',
    )
  })

  test('is read again as it was meant, whatever is in a name', async () => {
    const all = await fingerprints()
    const changes = all.map((fingerprint) => ({ fingerprint, said: 'a: b # c\nd' }))
    const by = 'O\'Brien: "HR" #1'
    const { changes: found } = await accepted(withAcknowledgement('', { changes, by, reason: '- 是' }, true))
    expect(found.map(({ acknowledged }) => acknowledged)).toEqual([
      { by, reason: '- 是' },
      { by, reason: '- 是' },
    ])
  })
})
