import { describe, expect, test } from 'vitest'
import { markedText, type Run } from '../../../src/marks/marked-text.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { showMarks } from '../../../src/render/html/show-marks.js'
import { templatesOf, viewWith } from './sources.js'

const text = (...runs: (string | Run)[]) =>
  markedText(runs.map((run) => (typeof run === 'string' ? { text: run } : run)))
const added = (words: string): Run => ({ text: words, mark: 'added' })
const removed = (words: string): Run => ({ text: words, mark: 'removed' })

describe('marks in a page', () => {
  test('become elements in its text', () => {
    expect(showMarks(`<p>${text('审批', removed('一'), added('二'), '级')}</p>`)).toBe(
      '<p>审批<del>一</del><ins>二</ins>级</p>',
    )
  })

  test('never reach across the border of an element', () => {
    const inner = `甲</td>\n  <td><strong>乙</strong>丙`
    expect(showMarks(`<td>${text(added(inner))}</td>`)).toBe(
      '<td><ins>甲</ins></td>\n  <td><strong><ins>乙</ins></strong><ins>丙</ins></td>',
    )
  })

  test('leave attributes and drawings as they are now', () => {
    const changed = text('高级', removed('甲'), added('乙'))
    expect(showMarks(`<table aria-label="${changed}"><svg><text>${changed}</text></svg></table>`)).toBe(
      '<table aria-label="高级乙"><svg><text>高级乙</text></svg></table>',
    )
    expect(showMarks(`<table aria-label="${text(removed('撤销'))}">`)).toBe('<table aria-label="撤销">')
  })

  test('stay out of comments and of text that only looks like a tag', () => {
    expect(showMarks(`<!-- ${text(added('a'))} -->&lt;b title=${text(added('c'))}`)).toContain(
      '&lt;b title=<ins>c</ins>',
    )
  })
})

describe('Markdown of two states', () => {
  const page = async (marked: string, helper = 'markdownBlock') => {
    const builtIn = templatesOf({
      'card/document.yaml': 'template: t.hbs\nstyle: s.css',
      'card/t.hbs': `<main>{{${helper} text}}</main>`,
      'card/s.css': '',
    })
    const { documents } = await loadDocuments({ builtIn })
    const card = documents.get('card')
    if (!card) throw new Error('no card')
    const html = await renderPage(card, viewWith({ text: marked, marked: true }))
    return /<main>([\s\S]*)<\/main>/.exec(html)?.[1]?.replace(/\n/g, '')
  }
  const changed = (before: string, after: string) => text(removed(before), added(after))

  test('is compared by its words, in the emphasis that it has now', async () => {
    expect(await page(changed('当日**交还**资料', '当日**交还全部**资料'), 'markdown')).toBe(
      '当日<strong>交还<ins>全部</ins></strong>资料',
    )
    expect(await page(changed('离岗时交还', '离岗时**当日**交还'), 'markdown')).toBe(
      '离岗时<strong><ins>当日</ins></strong>交还',
    )
  })

  test('is marked item by item, heading by heading', async () => {
    const before = '## 保密\n\n- 不得泄露客户资料\n- 不得代客保管印章'
    const after = '## 保密与合规\n\n- 不得泄露客户资料\n- 个人设备须经批准\n- 不得代客保管印章'
    expect(await page(changed(before, after))).toBe(
      '<h3>保密<ins>与合规</ins></h3><ul><li>不得泄露客户资料</li><li><ins>个人设备须经批准</ins></li><li>不得代客保管印章</li></ul>',
    )
  })

  test('keeps a table whole when a row of it goes', async () => {
    const table = (...rows: string[]) => ['| 项目 | 限额 |', '|---|---|', ...rows].join('\n')
    const html = await page(changed(table('| 差旅 | 500元 |', '| 招待 | 300元 |'), table('| 差旅 | 800元 |')))
    expect(html).toContain('<td>差旅</td><td><del>500元</del><ins>800元</ins></td>')
    expect(html).toContain('<tr><td><del>招待</del></td><td><del>300元</del></td></tr>')
    expect(html?.match(/<table/g)).toHaveLength(1)
  })

  test('that an author wrote as marks forges none', async () => {
    expect(await page(changed('x\n\n<p>&#xfdd0;真的</p>', 'y\n\n<p>&#xfdd0;真的</p>'))).not.toContain(
      '<ins>真的',
    )
  })

  test('of a document without marks is left alone', async () => {
    const builtIn = templatesOf({
      'card/document.yaml': 'template: t.hbs\nstyle: s.css',
      'card/t.hbs': '<main>{{text}}</main>',
      'card/s.css': '',
    })
    const { documents } = await loadDocuments({ builtIn })
    const card = documents.get('card')
    if (!card) throw new Error('no card')
    expect(await renderPage(card, viewWith({ text: text(added('x')) }))).not.toContain('<ins>')
  })
})
