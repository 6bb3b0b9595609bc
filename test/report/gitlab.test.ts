import { describe, expect, it } from 'vitest'
import { diagnose, type Place } from '../../src/diagnostic.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import type { AnyDiagnostic } from '../../src/rules/index.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}

function issues(...diagnostics: AnyDiagnostic[]): Issue[] {
  const entities = { roles: 1, competencies: 0, kpis: 0, ladders: 0 }
  const report = { diagnostics, texts: new Map(), files: 1, entities }
  return JSON.parse(reportDiagnostics(report, { format: 'gitlab', lang: 'zh-CN' })) as Issue[]
}

const at = (line: number, file = 'roles/主管.md'): Place => ({
  file,
  start: { line, column: 9 },
  end: { line, column: 12 },
})
const reference = (place: Place, known: string[] = [], found = '运 用') =>
  diagnose('unknown-reference', place, { kind: 'kpi', found, known })

describe("GitLab's code quality report", () => {
  it('has what GitLab documents for an issue, and no columns', () => {
    expect(issues(reference(at(7), ['满意度']))).toEqual([
      {
        description: expect.stringContaining('运 用'),
        check_name: 'unknown-reference',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'roles/主管.md', lines: { begin: 7 } },
      },
    ])
  })

  it('is an empty list when all is well', () => {
    expect(issues()).toEqual([])
  })

  it('ranks errors, warnings and notes as major, minor and info', () => {
    const note = diagnose('outside-post', at(1), { name: '总监' })
    const found = issues(reference(at(2)), { ...note, severity: 'warning' }, note)
    expect(found.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info'])
  })

  it('knows a mistake again when it moves, and when others come and go', () => {
    const [before] = issues(reference(at(7), ['满意度']))
    const [after] = issues(reference(at(70), ['满意度', '达成率']))
    expect(after?.fingerprint).toBe(before?.fingerprint)
  })

  it('knows every mistake of a file again when lines are added above it', async () => {
    const mistaken = (above: string) =>
      memorySource({
        'roles/a.md': `---\n${above}title: 甲\npurpose: 乙\nduties: [丙]\ngrade: P1\ngrade: P2\nstatus： draft\nowner： 丁\nkpis: [无]\n---\n`,
        'roles/model.yaml': `${above}kpis:\n  - { id: a, name: 甲 }\n  - { id: a, name: 乙 }\n  - { id: b, name: 甲 }\n`,
      })
    const fingerprints = async (above: string) => {
      const { diagnostics } = await loadWorkspace(mistaken(above))
      expect(diagnostics.length).toBeGreaterThan(4)
      return issues(...diagnostics).map(({ fingerprint }) => fingerprint)
    }
    expect(await fingerprints('# 说明\n\n# 又一行\n')).toEqual(await fingerprints(''))
  })

  it('tells mistakes apart by file, by what is wrong and by how often it is', () => {
    const found = issues(
      reference(at(7)),
      reference(at(8)),
      reference(at(7, 'roles/专员.md')),
      reference(at(9), [], '应用'),
      diagnose('empty-value', at(7), { key: '运 用' }),
    )
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(5)
  })

  it('says in one line what to write instead', () => {
    const facts = { key: 'status', found: 'aproved', words: ['approved'], nearest: 'approved' }
    const [issue] = issues(diagnose('unknown-word', at(4), facts))
    expect(issue?.description).toMatch(/^[^\n]+改为：approved\)$/)
  })
})
