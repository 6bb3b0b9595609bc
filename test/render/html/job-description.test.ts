import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Language } from '../../../src/language.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import type { Settings } from '../../../src/render/settings.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { pageRules } from './page-rules.js'
import { minimal, reception } from './present/job-description/reception.js'
import { contextOf, modelWith } from './present/models.js'
import { viewJobDescription } from './present/view-of.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })
const alone = modelWith({ roles: [minimal] })
const looks = ['form', 'modern'] as const
const langs = ['zh-CN', 'en'] as const

test.each(looks)('the %s of a small role', async (look) => {
  const page = await pageOf(alone, minimal.id, look, 'en')
  const body = page.slice(page.indexOf('<body'))
  await expect(body).toMatchFileSnapshot(`job-description-${look}.golden.html`)
})

const validator = new HtmlValidate(pageRules)

test.each(looks.flatMap((look) => langs.map((lang) => [look, lang] as const)))(
  'the %s in %s is valid HTML',
  async (look, lang) => {
    for (const [model, id] of [
      [reception, 'reception-supervisor'],
      [alone, minimal.id],
    ] as const) {
      const report = await validator.validateString(await pageOf(model, id, look, lang))
      const found = report.results.flatMap(({ messages }) => messages)
      expect(found.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)).toEqual([])
    }
  },
)

test.each(looks)('the %s shows every text of the view', async (look) => {
  const page = await pageOf(reception, 'reception-supervisor', look, 'zh-CN')
  for (const text of [
    '客户接待主管',
    '安排考察客户的行程、讲解与用餐',
    '接待日志',
    '20,000元',
    '≥95%',
    '来访客户的资料不得外传。',
  ])
    expect(page).toContain(text)
  expect(page).not.toMatch(/8,000|undefined|\[object/)
})

async function pageOf(
  model: typeof alone,
  id: string,
  look: Settings['look'],
  lang: Language,
): Promise<string> {
  const document = documents.get('job-description')
  const view = viewJobDescription(model, { kind: 'role', id }, contextOf(lang, look))
  if (!document || !view) throw new Error('there is no such document')
  return renderPage(document, view)
}
