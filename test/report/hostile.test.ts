import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnose } from '../../src/diagnostic.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import { growth } from '../steps.js'

const entities = { roles: 1, competencies: 0, kpis: 0, ladders: 0 }
const at = (line: number, column: number, file = 'roles/a.md') => ({
  file,
  start: { line, column },
  end: { line, column: column + 1 },
})
const report = (diagnostics: Diagnostic[], text: string, format: 'text' | 'json' | 'github' = 'text') => {
  const texts = new Map(diagnostics.map(({ place }) => [place.file, text]))
  return reportDiagnostics({ diagnostics, texts, files: 1, entities }, { format, lang: 'zh-CN' })
}

describe('a report of what somebody wrote to make trouble', () => {
  it('shows what moves the cursor, colours the terminal or cannot be seen', () => {
    const place = at(1, 1, 'roles/\u001b[31m\n::error::.md')
    const text = report([diagnose('unknown-key', place, { key: 'ti\u200btle\u001b[2J\n' })], 'ti\u200btle: x')
    expect(text.split('\n').slice(0, 2)).toEqual([
      'roles/·[31m·::error::.md:1:1  错误  不认识「ti·tle·[2J·」',
      '  1 │ ti·tle: x',
    ])
  })

  it('steers no terminal by what a log shows of a workflow command either', () => {
    const found = diagnose(
      'unknown-key',
      { ...at(1, 1), file: 'roles/\u001b[31m\u0007甲\u202e.md' },
      { key: 'a' },
    )
    expect(report([found], '', 'github').split('\n')[0]).toMatch(
      /^::error file=roles\/·\[31m·甲·\.md,line=1,/,
    )
  })

  it('leaves pictures whole that are joined of several', () => {
    expect(report([diagnose('unknown-key', at(1, 1), { key: '👩‍💼' })], '')).toContain('不认识「👩‍💼」')
  })

  it('cuts what is as long as a page', () => {
    const long = '总'.repeat(100_000)
    for (const format of ['text', 'json', 'github'] as const) {
      const found = diagnose('unknown-reference', at(1, 1), { kind: 'role', found: long, known: [] })
      expect(report([found], long, format).length).toBeLessThan(2000)
    }
    const path = Array.from({ length: 3000 }, (_, index) => `部门${index}`)
    const text = report([diagnose('department-loop', at(1, 1), { path })], '')
    expect(text).toContain('部门21 → … → 部门2999')
    expect(text.length).toBeLessThan(500)
  })

  it('takes the same work for each mistake, however many lines there are and however long they are', async () => {
    const found = (count: number, place: (index: number) => Diagnostic['place']) =>
      Array.from({ length: count }, (_, index) => diagnose('file-empty', place(index), {}))
    const long = (count: number) => {
      const everyLine = found(count, (index) => at(index + 1, 1))
      return report(everyLine, '甲\n'.repeat(count))
    }
    expect(await growth(500, long)).toBeLessThan(5)
    const wide = (count: number) => {
      const oneLine = found(count, (index) => at(1, 50 * index + 1))
      return report(oneLine, '甲'.repeat(50 * count))
    }
    expect(await growth(100, wide)).toBeLessThan(5)
  })
})
