import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownBlock, markdownInline, withMarkdown } from '../../../src/render/html/markdown.js'
import { blockHtml, inlineHtml } from '../../../src/render/html/markdown-processor.js'

const inline = (text: string) => withMarkdown(() => markdownInline(text))
const block = (text: string) => withMarkdown(() => markdownBlock(text))

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'客户，。（a1 .-+#>|:=("\'%!/w)^$5？…·—'), maxLength: 16 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

test('the quick way gives what the Markdown libraries give', async () => {
  await withMarkdown(() => markdownInline('*'))
  const same = fc.property(texts, (text) => {
    expect(markdownInline(text)).toBe(inlineHtml(text))
    expect(markdownBlock(text)).toBe(blockHtml(text))
  })
  fc.assert(same, { numRuns: 400, seed: 1 })
}, 60_000)

test.each([
  ['1. 客户 # 号', '1. 客户 # 号'],
  ['- 列表', '- 列表'],
  ['完成率 ≥ 95%', '完成率 ≥ 95%'],
  ['**重点**与*次要*', '<strong>重点</strong>与<em>次要</em>'],
  ['第一行\n第二行', '第一行<br>第二行'],
  ['A & B < C', 'A &#x26; B &#x3C; C'],
  ['见 [制度](rules.html)', '见 <a href="rules.html">制度</a>'],
  ['https://a.example/x', '<a href="https://a.example/x">https://a.example/x</a>'],
])('one line: %j', async (text, html) => {
  expect(await inline(text)).toBe(html)
})

test.each([
  ['<script>alert(1)</script>文', '文'],
  ['<img src="https://a.example/x.png" onerror="alert(1)" alt="图">', '图'],
  ['![图](https://a.example/x.png)', '图'],
  ['[甲](javascript:alert(1))', '<a>甲</a>'],
  ['[甲](data:text/html,x)', '<a>甲</a>'],
  ['<a href="vbscript:x" onclick="x" style="color:red" target="_blank">甲</a>', '<a>甲</a>'],
  ['<b style="position:fixed">甲</b>', '甲'],
  ['<svg onload="x"><p>甲</p></svg>', '甲'],
  ['<iframe src="https://a.example"></iframe>乙', '乙'],
  ['<input type="text" autofocus onfocus="x">乙', '☐乙'],
  ['<!-- 注 -->乙', '乙'],
])('what is dangerous is gone: %j', async (text, html) => {
  expect(await inline(text)).toBe(html)
})

test('several lines: headings follow on from the page, tasks and tables without what a page does not have', async () => {
  expect(await block('# 一\n\n### 二\n\n- [x] 做')).toBe(
    '<h3>一</h3>\n<h4>二</h4>\n<ul>\n<li>☑ 做</li>\n</ul>',
  )
  expect(await block('|a|\n|-:|\n|1|')).toContain('<td class="align-right">1</td>')
})

test('a line break between Chinese characters is no space', async () => {
  expect(await block('保守\n秘密\nand so')).toBe('<p>保守秘密\nand so</p>')
})

test.each([
  ['tags', '<b>'.repeat(20_000)],
  ['quotations', '>'.repeat(20_000)],
  ['items', `${'- '.repeat(5_000)}甲`],
  ['brackets', '[a]('.repeat(20_000)],
  ['stars', `${'*a'.repeat(40_000)}${'b*'.repeat(40_000)}`],
  ['marked sections', '<![CDATA['.repeat(20_000)],
])(
  'a text of %s without end is shown, in a moment',
  (_, text) => {
    for (const html of [inlineHtml(text), blockHtml(text)]) {
      expect(html.length).toBeGreaterThanOrEqual(text.length)
      expect(html).not.toMatch(/<(?!\/?(?:p|br|a|em|strong|ul|li|blockquote)\b)/)
    }
  },
  30_000,
)

test('a long rule is still one', async () => {
  expect(await block(`甲\n\n${'-'.repeat(200)}\n\n乙`)).toBe('<p>甲</p>\n<hr>\n<p>乙</p>')
})

test.each(['//server/share', '\\\\server\\share', '/\\server', ' //server'])(
  'no link leads to a computer of the network: %s',
  async (address) => {
    for (const text of [`[甲](<${address}>)`, `<a href="${address}">甲</a>`, `[甲]: ${address}\n\n[甲]`])
      expect(await block(text)).not.toMatch(/href="\s*[/\\]{2}/)
  },
)
