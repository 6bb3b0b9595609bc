import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownBlock, markdownInline, withMarkdown } from '../../../src/render/html/markdown.js'
import { blockHtml } from '../../../src/render/html/markdown-processor.js'

const words = { head: '脚注', back: '返回正文引用处' }
const inline = (text: string) => withMarkdown(() => markdownInline(text))
const block = (text: string) => withMarkdown(() => markdownBlock(text, words))

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'客户，。（a1 .-+#>|:=("\'%!/w)^$5？…·—'), maxLength: 16 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

test('the quick way gives what the Markdown libraries give', async () => {
  await block('*')
  const same = fc.property(texts, (text) => {
    expect(markdownBlock(text, words)).toBe(blockHtml(text, words))
  })
  fc.assert(same, { numRuns: 400, seed: 1 })
}, 60_000)

test.each([
  ['1. 客户 # 号', '1. 客户 # 号'],
  ['**重点**与 *次要*', '<strong>重点</strong>与 <em>次要</em>'],
  ['第一行\n第二行\n', '第一行<br>第二行'],
  ['A & B < C', 'A &amp; B &lt; C'],
  ['见 [制度](rules.html)', '见 <a href="rules.html">制度</a>'],
  ['https://a.example/x', '<a href="https://a.example/x">https://a.example/x</a>'],
  ['<img src=x onerror="y">', '&lt;img src=x onerror="y"&gt;'],
])('a field: %j', async (text, html) => {
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
])('what is dangerous in a body is gone: %j', async (text, html) => {
  expect((await block(text)).replace(/<\/?p>/g, '')).toBe(html)
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
    for (const html of [markdownInline(text), blockHtml(text, words)]) {
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

describe('a body', () => {
  test.each([
    ['3~5人，旺季6~8人', '3~5人，旺季6~8人'],
    [
      '**重点：**先内后外；完成**（一）**、**（二）**两项',
      '<strong>重点：</strong>先内后外；完成<strong>（一）</strong>、<strong>（二）</strong>两项',
    ],
    ['回款额*100/计划额*系数', '回款额*100/计划额*系数'],
    ['(a+b)*(c+d)，(e)*(f)', '(a+b)*(c+d)，(e)*(f)'],
    ['\\\\server\\share与C:\\temp', '\\\\server\\share与C:\\temp'],
    ['于____（地点）____（时间）', '于____（地点）____（时间）'],
    ['[注]: 以上条款由人力资源部解释。', '[注]: 以上条款由人力资源部解释。'],
    ['[^9]: 无人引用', '[^9]: 无人引用'],
  ])('keeps the signs of office texts: %s', async (text, html) => {
    expect(await block(text)).toBe(`<p>${html}</p>`)
  })

  test.each(['~~旧条款~~', '<del>旧条款</del>'])(
    'strikes out without the element of a redline: %s',
    async (text) => {
      expect(await block(text)).toBe('<p><s>旧条款</s></p>')
    },
  )

  test('has footnotes in the language of the page, which lead there and back', async () => {
    const html = await block('重点客户[^1]优先。\n\n[^1]: 年采购额前十名。')
    expect(html).toContain('<h3 id="footnote-label">脚注</h3>')
    expect(html).toContain('<a href="#note-fn-1" id="note-fnref-1">1</a>')
    expect(html).toContain('<a href="#note-fnref-1" aria-label="返回正文引用处 1">')
  })

  test('has places for its own links alone', async () => {
    const html = await block('见[补充](#补充-说明)。\n\n## 补充 说明\n\n## 其他')
    expect(html).toContain('<h3 id="text-补充-说明">')
    expect(html).toContain(`href="#text-${encodeURIComponent('补充-说明')}"`)
    expect(html).toContain('<h3>其他</h3>')
  })

  test('shows pictures that are part of it, and never a drawing that could do more', async () => {
    const drawing = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    const good = drawing('<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(await block(`![图](${good})`)).toBe(`<p><img src="${good}" alt="图"></p>`)
    expect(await block(`![图](${drawing('<svg onload="x"/>')})`)).toBe('<p>图</p>')
    expect(await block('![图](data:text/html;base64,PHA+)')).toBe('<p>图</p>')
  })

  test.each([2, 3, 8])(
    'of lists within lists without end is shown as it is written: steps of %i',
    async (step) => {
      const text = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(step * depth)}- 甲`).join('\n')
      expect(await block(text)).not.toContain('<ul>')
    },
  )
})
