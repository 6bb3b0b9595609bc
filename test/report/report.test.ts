import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnose, type Place } from '../../src/diagnostic.js'
import type { Report, ReportOptions } from '../../src/report/report.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'

const text = [
  '---',
  '岗位名称: 客户经理',
  '岗位目的: “维护”客户\t关系，状态：aproved',
  'status: aproved',
  `duties: [${'拜访重要客户并记录意见, '.repeat(12)}结束, ${'回访老客户, '.repeat(12)}完]`,
  '---',
].join('\n')

const at = (line: number, part: string): Place => {
  const column = (text.split('\n')[line - 1] ?? '').indexOf(part) + 1
  return { file: 'roles/主管.md', start: { line, column }, end: { line, column: column + part.length } }
}
const word = (place: Place): Diagnostic =>
  diagnose('unknown-word', place, {
    key: 'status',
    found: 'aproved',
    words: ['draft', 'approved'],
    nearest: 'approved',
  })
const note = diagnose('outside-post', at(2, '客户经理'), { name: '总监' })
const warning: Diagnostic = { ...note, severity: 'warning' }

const entities = { roles: 12, competencies: 18, kpis: 9, ladders: 0 }
function report(diagnostics: Diagnostic[], options: Partial<ReportOptions> = {}): string {
  const whole: Report = { diagnostics, texts: new Map([['roles/主管.md', text]]), files: 3, entities }
  return reportDiagnostics(whole, { format: 'text', lang: 'zh-CN', ...options })
}

describe('a report for people', () => {
  it('shows place, message, line, carets and what to write', () => {
    expect(report([word(at(4, 'aproved'))])).toMatchInlineSnapshot(`
      "roles/主管.md:4:9  错误  「status」不能写成「aproved」，可以写：draft、approved
        4 │ status: aproved
          │         ^^^^^^^
          改法  改为：approved

      ✗ 检查了 3 个文件：1 个错误。"
    `)
    expect(report([word(at(4, 'aproved'))], { lang: 'en' })).toMatchInlineSnapshot(`
      "roles/主管.md:4:9  error  "status" cannot be "aproved"; allowed: draft, approved
        4 │ status: aproved
          │         ^^^^^^^
          fix  write: approved

      ✗ 3 files checked: 1 error."
    `)
  })

  it('puts the carets right under Chinese text and tabs', () => {
    const lines = report([word(at(3, 'aproved'))]).split('\n')
    // 岗位目的 and 维护 and 客户 are two columns a character, the curly quotes one, the tab two.
    expect(lines.slice(1, 3)).toEqual([
      '  3 │ 岗位目的: “维护”客户  关系，状态：aproved',
      `    │ ${' '.repeat(34)}^^^^^^^`,
    ])
  })

  it('cuts a long line around the place', () => {
    expect(report([word(at(5, '结束'))])).toMatchInlineSnapshot(`
      "roles/主管.md:5:166  错误  「status」不能写成「aproved」，可以写：draft、approved
        5 │ …要客户并记录意见, 拜访重要客户并记录意见, 结束, 回访老客户, 回访老客户, 回访老客户, 回…
          │                                            ^^^^
          改法  改为：approved

      ✗ 检查了 3 个文件：1 个错误。"
    `)
  })

  it('marks a stretch of several lines on its first', () => {
    const place = { ...at(2, '客户经理'), end: { line: 4, column: 3 } }
    expect(report([word(place)]).split('\n')[2]).toBe(`    │ ${' '.repeat(10)}^^^^^^^^`)
  })

  it('says in one line that all is well', () => {
    expect(report([])).toBe('✓ 12 个岗位、18 项能力素质、9 个指标，没有问题。')
    expect(report([], { lang: 'en' })).toBe('✓ 12 roles, 18 competencies, 9 KPIs: no problems.')
  })

  it('names the posts outside the workspace together, each once', () => {
    expect(report([note, note])).toBe(
      '提示  下列岗位还没有文件，先当作外部岗位；如果写错了名称请改：总监（roles/主管.md:2）\n\n✓ 12 个岗位、18 项能力素质、9 个指标，没有问题。',
    )
  })

  it('names no more than twelve of them', () => {
    const posts = Array.from({ length: 15 }, (_, index) => ({ ...note, facts: { name: `总监${index + 1}` } }))
    expect(report(posts as Diagnostic[]).split('\n')[0]).toMatch(/总监12（roles\/主管.md:2） 等 15 个$/)
    expect(report(posts as Diagnostic[], { lang: 'en' }).split('\n')[0]).toMatch(/ and 3 more$/)
  })

  it('shows each one that has something of its own to write, however many there are', () => {
    const said = (line: number, key: string) =>
      diagnose('word-as-key', at(line, key), {
        key,
        of: '周期',
        use: [`- { 周期: ${key}, 事项: 例会 }`],
      })
    const text = report([said(2, '每日'), said(3, '每周'), said(4, '每月')])
    for (const key of ['每日', '每周', '每月']) expect(text).toContain(`改为：- { 周期: ${key}, 事项: 例会 }`)
  })

  it('shows a slip that is made all over a file once', () => {
    const slip = (line: number, file = 'roles/主管.md') =>
      diagnose(
        'full-width-colon',
        { ...at(2, '岗位名称'), file, start: { line, column: 1 } },
        { key: '职级' },
      )
    const all = [slip(2), slip(3), word(at(4, 'aproved')), slip(5), slip(5), slip(1, 'b.md'), slip(2, 'b.md')]
    expect(report(all)).toMatchInlineSnapshot(`
      "roles/主管.md:2:1  错误  「职级」后面用了全角冒号“：”
        2 │ 岗位名称: 客户经理
          │ ^^^^^^^^
          改法  改为英文冒号加空格：职级: …
        另有 3 处同样的问题：第 3、5 行

      roles/主管.md:4:9  错误  「status」不能写成「aproved」，可以写：draft、approved
        4 │ status: aproved
          │         ^^^^^^^
          改法  改为：approved

      b.md:1:1  错误  「职级」后面用了全角冒号“：”
          改法  改为英文冒号加空格：职级: …

      b.md:2:1  错误  「职级」后面用了全角冒号“：”
          改法  改为英文冒号加空格：职级: …

      ✗ 检查了 3 个文件：7 个错误。"
    `)
    expect(report(all, { lang: 'en' })).toContain('\n  3 more of the same: lines 3, 5\n')
    expect(JSON.parse(report(all, { format: 'json' })).diagnostics).toHaveLength(7)
  })

  it('keeps errors when there are more than asked for', () => {
    const shown = report([warning, note, word(at(4, 'aproved'))], { max: 1 })
    expect(shown).toContain('不能写成「aproved」')
    expect(shown.split('\n').slice(-2)).toEqual([
      '还有 2 个没有列出。',
      '✗ 检查了 3 个文件：1 个错误、1 个警告。',
    ])
  })

  it('is coloured only when asked', () => {
    const colored = String.fromCharCode(27)
    expect(report([note])).not.toContain(colored)
    expect(report([note], { color: true })).toContain(colored)
  })

  it('stands without the text of the file', () => {
    const elsewhere = { ...at(4, 'aproved'), file: 'gone.md' }
    expect(report([word(elsewhere)]).split('\n')).toHaveLength(4)
  })
})

describe('a report for programs', () => {
  it('has exactly these keys', () => {
    expect(JSON.parse(report([word(at(4, 'aproved')), note], { format: 'json', lang: 'en' }))).toEqual({
      diagnostics: [
        {
          code: 'unknown-word',
          severity: 'error',
          message: '"status" cannot be "aproved"; allowed: draft, approved',
          file: 'roles/主管.md',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 16,
          fix: 'write: approved',
          edits: [{ line: 4, column: 9, endLine: 4, endColumn: 16, text: 'approved' }],
        },
        expect.objectContaining({ code: 'outside-post', severity: 'note' }),
      ],
      summary: { files: 3, errors: 1, warnings: 0 },
    })
  })
})

describe('a report for GitHub', () => {
  it('escapes what would end a command', () => {
    const place = { ...at(4, 'aproved'), file: 'a,b:c%.md' }
    const odd = diagnose('invalid-date', place, { text: '100%\r\n::error::x' })
    expect(report([note, odd], { format: 'github' }).split('\n')).toEqual([
      '::error file=a%2Cb%3Ac%25.md,line=4,endLine=4,col=9,endColumn=16,title=invalid-date::「100%25··::error::x」不是有效的日期%0A改法: 写成“年-月-日”，例如 2026-01-31',
      expect.stringContaining('::notice file=roles/主管.md,line=2'),
      '✗ 检查了 3 个文件：1 个错误。',
    ])
  })

  it('gives ten of a kind and says how many more there are', () => {
    const lines = report(Array(13).fill(word(at(4, 'aproved'))), { format: 'github', lang: 'en' }).split('\n')
    expect(lines).toHaveLength(12)
    expect(lines.slice(-2)).toEqual(['3 more not shown.', '✗ 3 files checked: 13 errors.'])
  })
})
