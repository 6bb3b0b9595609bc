import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { sidesOf } from '../../../src/marks/marked-text.js'
import type { ChangeReportInput } from '../../../src/publish/change-report.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import type { PresentContext } from '../../../src/render/html/present/types.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { viewShapes } from '../../../src/render/html/view-shapes.js'
import type { Settings } from '../../../src/render/settings.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { loadWorkspace } from '../../../src/workspace.js'
import { pageRules } from './page-rules.js'
import { viewChangeReport, viewJobDescription } from './present/view-of.js'
import { unknownIn } from './unknown-in.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })
const { model } = await loadWorkspace('.')
const ids = [...model.roles.values()].filter(({ abstract }) => !abstract).map(({ id }) => id)

/** Each role against the one after it: next to everything differs, in every section that there is. */
const pairs = ids.map((id, index): [string, string] => [id, ids[(index + 1) % ids.length] ?? id])

function contextOf(look: Settings['look']): PresentContext {
  const words = documents.get('change-report')?.words['zh-CN'] ?? {}
  return { settings: { lang: 'zh-CN', look, paper: 'A4', accent: '#1f4e79' }, words, link: () => undefined }
}

function reportOf([before, after]: [string, string], look: Settings['look'] = 'form') {
  const input: ChangeReportInput = {
    before: model,
    after: model,
    base: 'main',
    head: '工作目录',
    summary: { material: 1, minor: 0, editorial: 0, acknowledged: 0 },
    groups: [
      {
        title: after,
        before,
        after,
        facts: [],
        changes: [{ impact: 'material', impactWord: '重大变更', message: '换了一个岗位。' }],
      },
    ],
    agreement: ['人力资源部'],
  }
  return viewChangeReport(input, contextOf(look))
}

describe.each(pairs)('%s redlined into %s', (before, after) => {
  test('holds only what templates know of', () => {
    const shape = viewShapes.get('change-report') ?? {}
    expect(unknownIn(JSON.parse(JSON.stringify(reportOf([before, after]))), shape)).toEqual([])
  })

  test('says, without what is deleted, all that the job description says', () => {
    const view = viewJobDescription(model, { kind: 'role', id: after }, contextOf('form'))
    const [redline] = reportOf([before, after]).redlines ?? []
    const sections = view?.sections.filter(({ id }) => redline?.sections.some((section) => section.id === id))
    expect(textsOf({ head: redline?.head, sections: redline?.sections })).toEqual(
      textsOf({ head: view?.head, sections }),
    )
  })
})

const validator = new HtmlValidate(pageRules)

test.each(['form', 'modern'] as const)('every redline is valid HTML (%s)', async (look) => {
  const document = documents.get('change-report')
  if (!document) throw new Error('there is no such document')
  for (const pair of pairs) {
    const html = await renderPage(document, reportOf(pair, look))
    expect(html).not.toMatch(/[\ufdd0-\ufdd3]/)
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) => messages)
    expect(found.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)).toEqual([])
  }
})

/** All texts that are there now, sorted. Numbers of items, drawings and ticks are no texts of the redline. */
function textsOf(content: unknown): string[] {
  return collect(content).sort()
}

function collect(content: unknown): string[] {
  if (typeof content === 'string') return [sidesOf(content).after].filter((text) => text.trim() !== '')
  if (Array.isArray(content)) return content.flatMap(collect)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content)
    .filter(([name]) => !['mark', 'position', 'boxes', 'href', 'id', 'lang'].includes(name))
    .flatMap(([, value]) => collect(value))
}
