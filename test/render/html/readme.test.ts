import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/render/document.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { bankContext, bankModel } from './present/bank.js'
import { views } from './present/view-of.js'
import { templatesOf } from './sources.js'

const guides = {
  en: {
    guide: await readFile('templates/README.md', 'utf8'),
    ten: 'A new document in ten lines',
    words: 'Words',
  },
  'zh-CN': {
    guide: await readFile('templates/README.zh-CN.md', 'utf8'),
    ten: '十来行做一种新文档',
    words: '用词',
  },
}

/** The first piece of code of a language below a heading of a guide. */
function codeBelow(guide: string, heading: string, language: string): string {
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
  const view = views[document.view]?.(bankModel(), subject, {
    settings,
    words: document.words['zh-CN'],
    link,
  })
  if (view === undefined) throw new Error('no view')
  return renderPage(document, view)
}

describe.each(Object.values(guides))('the guide to templates', ({ guide, ten, words: wordsHeading }) => {
  test('adds a document in ten lines that works as written, with its printed foot', async () => {
    const card = await load('role-card', {
      'role-card/document.yaml': codeBelow(guide, ten, 'yaml'),
      'role-card/template.hbs': codeBelow(guide, ten, 'hbs'),
      'role-card/style.css': codeBelow(guide, ten, 'css'),
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
    'rewords a heading in %s',
    async (path) => {
      const codes = codeBelow(guide, wordsHeading, 'yaml')
      const second = codeBelow(guide, wordsHeading, 'yaml[\\s\\S]*?```yaml')
      const document = await load('job-description', { [path]: path.startsWith('locales') ? codes : second })
      expect(document.words['zh-CN']).toMatchObject({
        'section-duties': '工作职责',
        'section-basics': '基本信息',
      })
      expect(document.words.en).toMatchObject({ 'section-duties': 'Duties' })
    },
  )

  test('shows words that there are', async () => {
    const { words } = await load('job-description', {})
    for (const [, name = ''] of guide.matchAll(/words\.([\w-]+)/g))
      if (name !== 'motto') expect(words['zh-CN']).toHaveProperty([name])
  })
})
