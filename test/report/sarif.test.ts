import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/language.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const schema = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0.json', import.meta.url), 'utf8'))
const isSarif = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

async function logOf(files: Record<string, string>, lang: Language = 'en') {
  const workspace = await loadWorkspace(memorySource(files))
  return JSON.parse(reportDiagnostics(workspace, { format: 'sarif', lang }))
}

const role = (lines: string) => `---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n${lines}\n---\n`

describe('SARIF 2.1.0', () => {
  test.each([
    ['nothing found', role('status: draft')],
    ['a mistake with a fix', role('status: aproved')],
    ['several of one kind', role('status: aproved\nnotes: a\nremarks: b')],
    ['YAML that cannot be read', '---\ntitle: [\n---\n'],
    ['an empty file', ''],
  ])('%s makes a log that its schema accepts', async (_, text) => {
    for (const lang of ['en', 'zh-CN'] as const) {
      const log = await logOf({ 'roles/主 管.md': text }, lang)
      expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    }
  })

  test('a result has its rule, its place from the line and column on, and the edits that mend it', async () => {
    const log = await logOf({ 'roles/主 管.md': role('status: aproved') })
    const [run] = log.runs
    expect(run.tool.driver.rules).toEqual([{ id: 'unknown-word' }])
    expect(run.results).toEqual([
      {
        ruleId: 'unknown-word',
        ruleIndex: 0,
        level: 'error',
        message: { text: expect.stringContaining('aproved') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'roles/%E4%B8%BB%20%E7%AE%A1.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 16 },
            },
          },
        ],
        fixes: [
          {
            description: { text: expect.stringContaining('approved') },
            artifactChanges: [
              {
                artifactLocation: { uri: 'roles/%E4%B8%BB%20%E7%AE%A1.md', uriBaseId: '%SRCROOT%' },
                replacements: [
                  {
                    deletedRegion: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 16 },
                    insertedContent: { text: 'approved' },
                  },
                ],
              },
            ],
          },
        ],
        partialFingerprints: { 'rolewright/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ])
  })

  test('a fingerprint stays when lines above it come and go', async () => {
    const printOf = async (text: string) =>
      (await logOf({ 'roles/a.md': text })).runs[0].results[0].partialFingerprints
    expect(await printOf(role('status: aproved'))).toEqual(
      await printOf(role('# a comment\n\nstatus: aproved')),
    )
  })
})
