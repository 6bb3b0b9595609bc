import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/diff/change.js'
import { reportChanges } from '../../../src/report/changes/report-changes.js'
import { tellReport } from '../../../src/report/changes/told-changes.js'
import { aChange, aReport } from './a-change.js'

const regraded = aChange('grade', 'raised', { before: 'P2', after: 'P3' })
const reworded = aChange('purpose', 'reworded', {
  impact: 'editorial',
  before: '开发并维护区域客户，完成年度销售目标。',
  after: '开发并长期维护区域客户，完成年度销售目标。',
})
const hostile = '::error::x\n<img src=x> | `a` **b** @all #12 https://x.y [c](d) \u001b[31m%0A'
const attack = aChange('title', 'changed', { before: hostile, after: `${hostile}!` })

const say = (changes: readonly Change[], format: 'text' | 'markdown' | 'json' | 'github', given = {}) =>
  reportChanges(aReport(changes, given), { format, lang: 'zh-CN' })

describe('text', () => {
  test('marks the words that were put in and taken out', () => {
    expect(say([reworded], 'text')).toContain('开发并{+长期+}维护区域客户，完成年度销售目标。')
    const coloured = reportChanges(aReport([reworded]), { format: 'text', lang: 'zh-CN', color: true })
    expect(coloured).toContain('\u001b[32m\u001b[4m长期\u001b[24m\u001b[39m')
  })

  test('sets figures side by side: half of a range says nothing', () => {
    const [before, after] = ['8000-12000 CNY/month', '8000-11000 CNY/month']
    const text = say([aChange('pay-range', 'lowered', { before, after })], 'text')
    expect(text).toContain('薪酬范围降低：8,000–12,000 元/月 → 8,000–11,000 元/月')
  })

  test('lets nothing of the author move the cursor or begin a line', () => {
    const text = say([attack], 'text')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^::/m)
  })

  test('says what is not known when a file could not be read', () => {
    expect(say([], 'text', { unsound: ['roles/a.md'] })).toMatch(/不完整[\s\S]*roles\/a\.md[\s\S]*无法判断/)
    expect(say([], 'text')).toMatch(/^✓/)
  })
})

describe('what could not be compared', () => {
  const unread = {
    file: 'roles/a.md',
    side: 'after' as const,
    parts: [{ key: '状态', line: 4 }],
    compared: ['岗位名称', '职责', '权限'],
    isOnBoth: true,
    gravest: 'minor' as const,
  }
  const given = { unsound: ['roles/a.md'], unread: [unread] }

  test('is told part by part, and counted', () => {
    for (const format of ['text', 'markdown'] as const) {
      const text = say([regraded], format, given)
      expect(text.replaceAll('`', '')).toContain(
        'roles/a.md：状态（第 4 行）读不出，未比较；岗位名称、职责、权限已比较',
      )
      expect(text).toContain('文字 0 项；另有 1 处读不出，未能比较')
    }
    const { summary, unread: told } = JSON.parse(say([regraded], 'json', given))
    expect([summary.unread, told]).toEqual([1, [unread]])
  })

  test('is one line when it is the whole file', () => {
    const whole = { ...unread, parts: [], compared: [] }
    expect(say([regraded], 'text', { ...given, unread: [whole] })).toContain(
      'roles/a.md：文件读不出，原有全部内容未能比较',
    )
    expect(say([regraded], 'text', { ...given, unread: [{ ...whole, side: 'before' }] })).toContain(
      '原来的 roles/a.md：文件读不出',
    )
  })

  test('fails a run only for what it may hide', () => {
    const unsure = (failOn: string) => say([], 'text', { ...given, failOn }).includes('不能排除')
    expect([unsure('material'), unsure('minor'), unsure('editorial')]).toEqual([false, true, true])
  })

  test('is not a name that was left behind, which is told where it stands', () => {
    const [change] = [aChange('role-id', 'changed', { before: 'am', after: 'account-manager' })]
    const place = { file: 'roles/b.md', start: { line: 5, column: 1 }, end: { line: 5, column: 3 } }
    const forgotten = [{ place, name: 'am', role: { id: 'account-manager', name: '客户经理' } }]
    expect(say([change], 'text', { forgotten })).toContain(
      'roles/b.md:5 仍写着「am」，这个岗位现在是「客户经理」（account-manager）',
    )
  })
})

test('a base that has gone on is named with what leaves its changes out', () => {
  const text = say([regraded], 'text', { lacking: 2 })
  expect(text).toContain('main 上有 2 次提交是你这边还没有的')
  expect(text).toContain('rolewright diff main...')
  expect(say([regraded], 'markdown', { lacking: 1 })).toContain('`main` 上有 1 次提交')
})

describe('what a base brings', () => {
  const base = { kind: 'role' as const, id: 'base', name: '通信员工基础岗位' }
  const own = aChange('grade', 'raised', { before: 'P2', after: 'P3' })
  const brought = [
    aChange('hours', 'revised', { subject: base, touches: ['a', 'b'] }),
    aChange('travel', 'removed', { subject: base, touches: ['a'] }),
    aChange('setting', 'revised', { subject: base, touches: ['a'], impact: 'minor' }),
  ]

  test('is named under the heading of an heir that has changes of its own', () => {
    const see = '另见：通信员工基础岗位（2 项重大、1 项一般）'
    expect(say([own, ...brought], 'text')).toContain(`客户经理  a\n  ${see}\n`)
    expect(say([own, ...brought], 'markdown')).toContain(`### 客户经理 \`a\`\n\n${see}\n`)
    expect(tellReport(aReport([own, ...brought]), 'zh-CN').groups[0]?.also).toBe(see)
  })

  test('is not what a superior or a handed-over duty does to those around', () => {
    const moved = aChange('superior', 'changed', { subject: base, touches: ['a'] })
    const given = aChange('duty', 'transferred', {
      subject: base,
      touches: ['a'],
      others: [{ kind: 'role', id: 'a', name: '客户经理' }],
    })
    expect(say([own, moved, given], 'text')).not.toContain('另见')
  })
})

describe('a duty that was handed over', () => {
  const others = [{ kind: 'role' as const, id: 'b', name: '大区销售' }]
  const transfer = aChange('duty', 'transferred', { others, before: '调查满意度', after: '调查满意度' })

  test('is told at both roles', () => {
    const text = say([transfer], 'text')
    expect(text).toMatch(/^客户经理 {2}a\n.*职责移交给「大区销售」：调查满意度/m)
    expect(text).toMatch(/^大区销售 {2}b\n.*接手「客户经理」的职责：调查满意度/m)
    expect(say([transfer], 'markdown')).toContain('接手「客户经理」的职责 |  | 调查满意度 |')
  })

  test('is one change', () => {
    const { changes, summary } = JSON.parse(say([transfer], 'json'))
    expect([changes.length, summary.material]).toEqual([1, 1])
  })
})

test('a department that is no more is named once', () => {
  const subject = { kind: 'department' as const, id: 'd', name: '大区销售部' }
  const gone = aChange('org-unit', 'removed', { subject, before: '大区销售部' })
  expect(say([gone], 'text')).toContain('重大  取消部门：大区销售部')
})

test('a task of another duty stands in a table with both duties', () => {
  const trail = [{ field: 'task' as const, key: 't', name: '培训经销商' }]
  const moved = aChange('task', 'reassigned', { trail, before: '服务客户', after: '建设渠道' })
  expect(say([moved], 'markdown')).toContain('任务「培训经销商」划归另一职责 | 服务客户 | 建设渠道 |')
})

describe('markdown', () => {
  test('begins with the mark by which the comment is found again', () => {
    expect(say([regraded], 'markdown')).toMatch(/^<!-- rolewright:changes -->\n/)
  })

  test('folds what is words only', () => {
    const lines = say([reworded, regraded], 'markdown').split('\n')
    expect(lines.findIndex((line) => line.includes('职级提高'))).toBeLessThan(
      lines.indexOf('<details><summary>文字 1</summary>'),
    )
  })

  test('shows what an author wrote as text: no tag, link, mention or cell of it comes to life', () => {
    const [row = ''] = say([attack], 'markdown')
      .split('\n')
      .filter((line) => line.includes('岗位名称变更'))
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(row).not.toMatch(/<img|(?<!\\)`|(?<!\\)\*|@all|#12|https:\/\/|\]\(d\)/)
  })

  test('links to the lines on the hosting site', () => {
    const linkTo = () => 'https://example.com/blob/abc/roles/a.md#L4'
    const text = reportChanges(aReport([regraded]), { format: 'markdown', lang: 'en', linkTo })
    expect(text).toContain('[grade raised](https://example.com/blob/abc/roles/a.md#L4)')
  })

  test.each([1, 40, 2000])('stays below what a comment may hold, with %i long changes to a role', (count) => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      aChange('duty', 'revised', {
        subject: { kind: 'role', id: `r${Math.floor(index / count)}`, name: '客户经理' },
        before: `${index} ${'甲'.repeat(300)}`,
        after: `${index} ${'乙'.repeat(300)}`,
      }),
    )
    const text = say(many, 'markdown')
    expect(text.length).toBeLessThan(65_536)
    const rows = text.split('\n').filter((line) => line.startsWith('| 🔴')).length
    expect(rows).toBeGreaterThan(50)
    expect(text).toContain(`_另有 ${3000 - rows} 项变更未列出。_`)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })
})

test('a comment that is cut keeps what is gravest', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    aChange('task', 'revised', {
      impact: 'minor',
      subject: { kind: 'role', id: `r${index}`, name: '文员' },
      before: `${index} ${'甲'.repeat(100)}`,
      after: `${index} ${'乙'.repeat(100)}`,
    }),
  )
  const last = { kind: 'role' as const, id: 'zz', name: '末位岗' }
  expect(say([...many, { ...regraded, subject: last }], 'markdown')).toContain('末位岗')
})

describe('github', () => {
  test('escapes what would end a command or begin another', () => {
    const [line = '', ...rest] = say([attack], 'github').split('\n')
    expect(line).toMatch(/^::warning file=roles\/a\.md,line=4,title=/)
    expect(line).toContain('%25')
    expect(rest.filter((other) => other.startsWith('::'))).toEqual([])
  })

  test('shows no more than GitHub does, the gravest first, and counts the rest', () => {
    const many = Array.from({ length: 30 }, () => regraded)
    const lines = say([reworded, ...many], 'github').split('\n')
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10)
    expect(lines).toContain('另有 21 项变更未列出。')
  })

  test('makes errors of what fails the run', () => {
    expect(say([regraded], 'github', { failOn: 'material' })).toMatch(/^::error /)
    expect(say([{ ...regraded, acknowledged: { by: '总监' } }], 'github', { failOn: 'material' })).toMatch(
      /^::notice /,
    )
  })

  test('puts what is gone beside no line', () => {
    const { before } = regraded.places
    const gone = aChange('role', 'removed', { before: '客户经理', places: before ? { before } : {} })
    expect(say([gone], 'github')).toMatch(/^::warning file=roles\/a\.md,title=/)
  })
})

test('json has the keys that other programs rely on', () => {
  const { changes, summary } = JSON.parse(say([regraded, reworded], 'json'))
  expect(changes[0]).toEqual({
    type: 'grade-raised',
    impact: 'material',
    area: 'grade',
    role: 'a',
    subject: { kind: 'role', id: 'a', name: '客户经理' },
    item: [],
    message: '职级提高：P2 → P3',
    before: 'P2',
    after: 'P3',
    file: 'roles/a.md',
    line: 4,
    beforeFile: 'roles/a.md',
    beforeLine: 3,
    touches: [],
    others: [],
    fingerprint: 'c0123456789ab',
    agreement: [],
  })
  expect(summary).toEqual({ material: 1, minor: 0, editorial: 1, acknowledged: 0 })
})
