import { expect, test } from 'vitest'
import { jobDescriptionMarkdown } from '../../../src/render/md/job-description.js'
import { plainFieldText } from '../../../src/values/field-text.js'
import { shippedViews } from '../shipped-views.js'
import { readMarkdown, wordsOf } from './read-markdown.js'

const WORKSPACES = [
  ['.', 'zh-CN'],
  ['.', 'en'],
  ['examples/english', 'en'],
  ['examples/starter', 'zh-CN'],
] as const

test.each(WORKSPACES)(
  'everything that the pages of %s say in %s stands in the Markdown',
  async (folder, lang) => {
    const views = await shippedViews(folder, lang, 'md')
    expect(views.size).toBeGreaterThan(0)
    for (const [path, { view }] of views) {
      const said = wordsOf(readMarkdown(jobDescriptionMarkdown(view)))
      const { head, sections } = view
      const missing = textsIn([head, sections]).filter((text) => !said.includes(text))
      expect(missing, path).toEqual([])
    }
  },
)

/** What is not said: names of things, places of boxes, marks that a list has by itself, and what is Markdown. */
const UNSAID = ['id', 'href', 'lang', 'mark', 'wide', 'narrow', 'facts', 'supplement']

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [plainFieldText(value).replace(/\s/g, '')]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  // The facts beside the title are those of the first block again.
  const isHead = 'control' in value
  return Object.entries(value)
    .filter(([name, inner]) => !UNSAID.includes(name) || (name === 'facts' && !isHead) || isDrawn(inner))
    .flatMap(([name, inner]) => textsIn(inner, name))
}

/** A fact may be `wide`, which is no drawing. */
const isDrawn = (value: unknown) => value === true

test('a body stands below its section, in the Markdown of its author', async () => {
  const views = await shippedViews('.', 'zh-CN', 'md')
  const { view } = views.get('job-description/reception-supervisor.md') ?? {}
  if (!view) throw new Error('no such role')
  const sections = [{ id: 'supplement' as const, mark: '一、', title: '补充说明', supplement: BODY }]
  const text = jobDescriptionMarkdown({ ...view, sections })
  expect(text.slice(text.indexOf('## 一、'))).toBe(`## 一、补充说明

### 等级

#### 甲

**注意：**&#x6309;级别接待。

| 甲 | 乙 |
| --- | --- |
| 1 | 2 |
`)
})

const BODY = '# 等级\n\n### 甲\n\n**注意：**按级别接待。\n\n| 甲 | 乙 |\n|-|-|\n| 1 | 2 |\n'
