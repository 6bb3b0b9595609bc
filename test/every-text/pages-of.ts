import type { Subject } from '../../src/content/types.js'
import type { Model } from '../../src/model/types.js'
import { changeReport } from '../../src/publish/change-report.js'
import { makeView } from '../../src/publish/make-view.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { renderPage } from '../../src/render/html/render-page.js'
import type { Settings } from '../../src/render/settings.js'
import { directorySource } from '../../src/source/directory-source.js'

export const looks = ['form', 'modern'] as const
type Look = (typeof looks)[number]

const { documents } = await loadDocuments({ builtIn: directorySource('.') })
const settings = (look: Look): Settings => ({ lang: 'zh-CN', look, paper: 'A4', accent: '#1f4e79' })

const subjects = {
  'job-description': { kind: 'role', id: 'role' },
  'competency-matrix': { kind: 'ladder', id: 'id-ladder' },
  index: { kind: 'workspace' },
} as const satisfies Record<string, Subject>

/** The pages that show a model, by the name of the document. */
export async function pagesOf(model: Model, look: Look): Promise<Record<string, string>> {
  const pages: Record<string, string> = {}
  for (const [name, subject] of Object.entries(subjects)) {
    const document = documents.get(name)
    const view =
      document && makeView(document, subject, { model, settings: settings(look), link: () => undefined })
    if (!document || !view) throw new Error(`no ${name}`)
    pages[name] = await renderPage(document, view)
  }
  return pages
}

/** The report of a change of the role, with its redline. */
export async function reportOf(before: Model, after: Model, look: Look): Promise<string> {
  const change = { impact: 'minor', impactWord: '一般变更', message: '有变更。' } as const
  const input = {
    before,
    after,
    base: '前',
    head: '后',
    summary: { material: 0, minor: 1, editorial: 0, acknowledged: 0 },
    groups: [{ title: '岗位', before: 'role', after: 'role', facts: [], changes: [change] }],
    agreement: [],
  }
  const { bytes } = await changeReport(input, { documents, settings: settings(look) }, 'html')
  return Buffer.from(bytes).toString()
}

/** What a page says, without blanks; what only some of its sheets say again, and drawings, left out. */
export function wordsOf(page: string): string {
  return page
    .slice(page.indexOf('<body'))
    .replace(/<(tr|li) class="again"[\s\S]*?<\/\1>|<svg[\s\S]*?<\/svg>|<[^>]*>/g, '')
    .replace(/&(?:#(x?[0-9a-f]+)|(lt|gt|amp|quot));/gi, (_, code: string | undefined, name: string) =>
      code === undefined
        ? NAMED[name as keyof typeof NAMED]
        : String.fromCodePoint(Number(code.replace(/^x/i, '0x'))),
    )
    .replace(/\s/g, '')
}

const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The marks of a page, each with its words. */
export function marksOf(page: string): string[] {
  const body = page.slice(page.indexOf('<article'))
  return [
    ...body.replace(/<div class="legend">[\s\S]*?<\/div>/g, '').matchAll(/<(ins|del)[ >][\s\S]*?<\/\1>/g),
  ].map(([mark]) => mark)
}
