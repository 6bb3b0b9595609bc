import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { pageRules } from './page-rules.js'
import { templatesOf, viewWith } from './sources.js'

const manifest = 'title: 岗位卡\nof: role\n'

async function pageOf(template: string, more: Record<string, unknown> = {}, style = 'p { margin: 0 }') {
  const builtIn = templatesOf({
    'card/document.yaml': manifest,
    'card/template.hbs': template,
    'card/style.css': style,
    'locales/zh-CN.yaml': 'duties: 职责',
    'locales/en.yaml': 'duties: Duties',
  })
  const { documents } = await loadDocuments({ builtIn })
  const document = documents.get('card')
  if (document === undefined) throw new Error('no card')
  return renderPage(document, viewWith(more))
}

test('a page stands alone: language, title, metadata, styles, body', async () => {
  const page = await pageOf('<h1>{{title}}</h1>', {}, 'h1 { margin: 0 } table { margin: 0 }')
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
  expect(page).toContain('<title>岗位卡</title>')
  expect(page).toContain('<meta name="description" content="一张岗位卡。">')
  expect(page).toContain('<style>\nh1 { margin: 0 }\n</style>')
  expect(page).toContain('<body class="card form portrait">\n<h1>岗位卡</h1>\n</body>')
  expect(page).toContain('content: "第 " counter(page) " 页 共 " counter(pages) " 页"')
  expect(page).toContain('size: A4 portrait;')
  expect(page).toContain('@top-left { content: "岗位卡" }')
  expect(page).toContain('@page :first { @top-left { content: none }')
  expect(page).toContain('--accent: #1f4e79')
})

test('the policy allows exactly the styles of the page, by their hashes', async () => {
  const page = await pageOf('<p>a</p>', {}, 'p { color: #111 }\r\nq { quotes: none }')
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
  expect(styles).toHaveLength(2)
  for (const style of styles) {
    expect(style).not.toContain('\r')
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  }
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(policy).toContain("base-uri 'none'; form-action 'none'")
})

test('the foot of the page cannot leave its CSS string or its style element', async () => {
  const footer = '"} </style><script>alert(1)</script> \\ \n 岗位'
  const page = await pageOf('<p>a</p>', { page: { ...viewWith().page, footer } })
  expect(page).not.toContain('<script')
  expect(page).toContain(
    String.raw`content: "\22 } \3c /style\3e \3c script\3e alert(1)\3c /script\3e  \5c  \a  岗位"`,
  )
})

test('an accent that is no colour is not let through', async () => {
  expect(await pageOf('<p>a</p>', { accent: 'red} body{display:none' })).toContain('--accent: #1f4e79')
})

test('values are escaped, in text and in attributes', async () => {
  const page = await pageOf('<p title="{{name}}">{{name}}</p>', { name: `<img src=x onerror="a">'` })
  const safe = '&lt;img src&#x3D;x onerror&#x3D;&quot;a&quot;&gt;&#x27;'
  expect(page).toContain(`<p title="${safe}">${safe}</p>`)
})

test.each([
  '{{constructor.name}}',
  '{{title.constructor.name}}',
  '{{this.[constructor].[name]}}',
  '{{__proto__}}{{page.__proto__.constructor}}',
  '{{toString}}{{keywords.map}}{{keywords.constructor}}',
  '{{#with constructor}}{{name}}{{/with}}',
  '{{#each __proto__}}{{@key}}{{/each}}',
  '{{@root.constructor.name}}{{@root.__proto__}}',
  '{{#each title}}{{this}}{{/each}}',
  '{{markdown constructor}}{{dots constructor 3}}{{dots 1 1000000}}',
  '{{secret}}{{secret.call}}',
])('templates see plain data only: %s', async (template) => {
  expect(await pageOf(`<p>${template}</p>`, { secret: () => 'called' })).toContain('<p></p>')
})

test('a key of the content may be called like a part of the language', async () => {
  const extra = JSON.parse('{ "constructor": "own", "__proto__": { "x": "own too" } }')
  const page = await pageOf('<p>{{extra.constructor}} {{extra.__proto__.x}}</p>', { extra })
  expect(page).toContain('<p>own own too</p>')
})

test('a text of content comes out safe, as a field and as Markdown', async () => {
  const text =
    '**重点** <b onclick="x()">粗</b> [甲](javascript:x()) ![图](https://a.example/p.png) <script>x()</script>'
  const field = await pageOf('<p>{{markdown text}}</p>', { text })
  expect(field).toContain(
    '<p><strong>重点</strong> &lt;b onclick="x()"&gt;粗&lt;/b&gt; [甲](javascript:x()) ![图](<a',
  )
  expect(await pageOf('<main>{{markdownBlock text}}</main>', { text })).toContain(
    '<main><p><strong>重点</strong> 粗 <a>甲</a> 图 </p></main>',
  )
})

test('a draft carries its word behind the text', async () => {
  const page = await pageOf('<p>a</p>', { page: { ...viewWith().page, watermark: '草稿' } })
  expect(page).toMatch(/<div class="watermark" aria-hidden="true"><svg .*草稿<\/text><\/svg><\/div>/)
})

test.each([
  ['a partial that calls itself', { 'card/template.hbs': '{{> loop}}', 'card/_loop.hbs': 'a{{> loop}}' }],
  ['lists in lists', { 'card/template.hbs': `${'{{#each @root.many}}'.repeat(4)}${'{{/each}}'.repeat(4)}` }],
  [
    'partials that double',
    {
      'card/template.hbs': '{{> p0}}',
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [
          `card/_p${n}.hbs`,
          n < 39 ? `{{> p${n + 1}}}{{> p${n + 1}}}` : '',
        ]),
      ),
    },
  ],
])('templates that do not come to an end are stopped: %s', async (_, files) => {
  const builtIn = templatesOf({ 'card/document.yaml': manifest, 'card/style.css': '', ...files })
  const card = (await loadDocuments({ builtIn })).documents.get('card')
  if (card === undefined) throw new Error('no card')
  const view = viewWith({ many: Array.from({ length: 100 }, (_, n) => n) })
  await expect(renderPage(card, view)).rejects.toThrow('never finish')
})

test('the page is valid HTML', async () => {
  const page = await pageOf('<main><h1>{{title}}</h1>{{dots 2 3}}<p>{{markdown text}}</p></main>', {
    text: '每月 **3 日**前\n提交',
    page: { ...viewWith().page, watermark: '草稿' },
  })
  const report = await new HtmlValidate(pageRules).validateString(page)
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
})
