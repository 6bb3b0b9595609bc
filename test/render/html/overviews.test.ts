import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../../../src/content/types.js'
import type { Language } from '../../../src/language.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { pageRules } from './page-rules.js'
import { bankContext, bankModel } from './present/bank.js'
import { views } from './present/view-of.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })

async function pageOf(name: string, subject: Subject, lang: Language): Promise<string> {
  const document = documents.get(name)
  const view = views[name]?.(bankModel(), subject, bankContext(lang, name))
  if (!document || !view) throw new Error(`no ${name}`)
  return renderPage(document, view)
}

const bodyOf = (page: string) => page.slice(page.indexOf('<body'))

const overviews: [string, Subject][] = [
  ['competency-matrix', { kind: 'ladder', id: 'managers' }],
  ['competency-matrix', { kind: 'workspace' }],
  ['index', { kind: 'workspace' }],
]

describe.each(overviews)('%s of %j', (name, subject) => {
  test.each(['zh-CN', 'en'] as const)('is valid HTML in %s', async (lang) => {
    const report = await new HtmlValidate(pageRules).validateString(await pageOf(name, subject, lang))
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('looks as it should', async () => {
    const body = bodyOf(await pageOf(name, subject, 'zh-CN'))
    await expect(body).toMatchFileSnapshot(`${name}-${subject.kind}.golden.html`)
  })
})
