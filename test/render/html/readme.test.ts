import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { templatesOf, viewWith } from './sources.js'

test('the document that the guide adds in ten lines works as written', async () => {
  const guide = await readFile('templates/README.md', 'utf8')
  const code = (name: string) => new RegExp(`\`\`\`${name}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? ''
  const workspace = templatesOf({
    'role-card/document.yaml': code('yaml'),
    'role-card/template.hbs': code('hbs'),
    'role-card/style.css': code('css'),
  })
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace })
  const card = documents.get('role-card')
  if (card === undefined) throw new Error('no card')
  expect(card).toMatchObject({ view: 'job-description', of: ['role'], path: 'cards/{subject}' })
  const head = { name: '客户经理', purpose: '**开发**客户。' }
  const page = await renderPage(card, viewWith({ head, words: card.words['zh-CN'] }))
  expect(page).toContain('<h1>客户经理</h1>\n  <p><strong>开发</strong>客户。</p>')
  expect(page).toContain('<p class="motto">有事请找我</p>')
  expect(page).toContain('.card { border: 2pt solid var(--accent); padding: 1rem; }')
})
