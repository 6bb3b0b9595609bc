import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Document } from '../../../src/render/document.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { views } from '../../../src/view/views.js'
import { bankContext, bankModel } from '../../view/bank.js'
import { templatesOf } from './sources.js'

const guide = await readFile('templates/README.md', 'utf8')

/** The first piece of code of a language below a heading of the guide. */
function codeBelow(heading: string, language: string): string {
  const section = guide.slice(guide.indexOf(`\n## ${heading}`))
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

async function load(name: string, files: Record<string, string>): Promise<Document> {
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace: templatesOf(files) })
  const document = documents.get(name)
  if (document === undefined) throw new Error(`no ${name}`)
  return document
}

function pageOf(document: Document): Promise<string> {
  const { settings, link } = bankContext('zh-CN', 'job-description')
  const subject = { kind: 'role', id: 'manager' } as const
  const view = views[document.view]?.make(bankModel(), subject, {
    settings,
    words: document.words['zh-CN'],
    link,
  })
  if (view === undefined) throw new Error('no view')
  return renderPage(document, view)
}

test('the document that the guide adds in ten lines works as written, with its printed foot', async () => {
  const heading = 'A new document in ten lines'
  const card = await load('role-card', {
    'role-card/document.yaml': codeBelow(heading, 'yaml'),
    'role-card/template.hbs': codeBelow(heading, 'hbs'),
    'role-card/style.css': codeBelow(heading, 'css'),
  })
  expect(card).toMatchObject({ view: 'job-description', of: ['role'], path: 'cards/{subject}' })
  const page = await pageOf(card)
  expect(page).toMatch(/<h1>客户经理<\/h1>\n {2}<p>.*<\/p>/)
  expect(page).toContain('<p class="motto">有事请找我</p>')
  expect(page).toContain('.card { border: 2pt solid var(--accent); padding: 1rem; }')
  expect(page).toMatch(/@bottom-left \{ content: "[^"]*版本 [^"]*生效" \}/)
  expect(page).not.toMatch(/\b(footer|label|section)-[a-z]/)
})

test.each(['locales/zh-CN.yaml', 'job-description/document.yaml'])(
  'a heading is reworded in %s',
  async (path) => {
    const codes = codeBelow('Words', 'yaml')
    const second = codeBelow('Words', 'yaml[\\s\\S]*?```yaml')
    const document = await load('job-description', { [path]: path.startsWith('locales') ? codes : second })
    expect(document.words['zh-CN']).toMatchObject({
      'section-duties': '工作职责',
      'section-basics': '基本信息',
    })
    expect(document.words.en).toMatchObject({ 'section-duties': 'Duties' })
  },
)

test('words that the guide shows are there', async () => {
  const { words } = await load('job-description', {})
  for (const [, name = ''] of guide.matchAll(/words\.([\w-]+)/g))
    if (name !== 'motto') expect(words['zh-CN']).toHaveProperty([name])
})
