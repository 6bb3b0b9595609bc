import { expect, test } from 'vitest'
import { planOutputs } from '../../../src/publish/plan-outputs.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { drawPosition } from '../../../src/render/svg/draw-position.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { memorySource } from '../../../src/source/memory-source.js'
import { unsafePartOf } from '../../../src/values/svg-safety.js'
import { loadWorkspace } from '../../../src/workspace.js'
import { made } from '../../publish/made.js'
import { shippedViews } from '../shipped-views.js'

test.each([
  ['.', 'zh-CN', '#1f4e79'],
  ['examples/english', 'en', '#0f766e'],
] as const)(
  'the charts of %s stand alone: safe, in colours and letters of their own',
  async (folder, lang, accent) => {
    const views = await shippedViews(folder, lang, 'svg')
    expect(views.size).toBeGreaterThan(0)
    for (const { view, document } of views.values()) {
      const drawing = await drawPosition(view, document)
      expect(unsafePartOf(drawing)).toBeUndefined()
      expect(drawing).not.toMatch(/href|url\(|var\(|<script|inherit/)
      expect(drawing).toContain(`.chart .self rect { fill: ${accent}`)
      expect(drawing).toMatch(/font: 12px .*sans-serif/)
      const position = view.sections[0]?.position
      expect(drawing).toContain(`<title id="title">${position?.title}</title>`)
      for (const { label } of position?.wide.boxes ?? [])
        expect(wordsOf(drawing)).toContain(label.replace(/\s/g, ''))
      expect(unclosedIn(drawing)).toEqual([])
    }
  },
)

const wordsOf = (xml: string) => xml.replace(/<[^>]*>/g, '').replace(/[\s-]/g, '')

/** Elements of XML that are not closed as they were opened. */
function unclosedIn(xml: string): string[] {
  const open: string[] = []
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([a-z]\w*)[^>]*?(\/?)>/gi)) {
    if (end === '') open.push(...(empty === '' ? [name] : []))
    else if (open.at(-1) === name) open.pop()
    else return [...open, `/${name}`]
  }
  return open
}

async function chartsOf(files: Record<string, string>) {
  const workspace = memorySource(files)
  const { model, config } = await loadWorkspace(workspace)
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace })
  return planOutputs({ model, settings: config, documents, select: { formats: ['svg'] } }).outputs
}

const role = (title: string, more = '') => `---\ntitle: ${title}\npurpose: p\nduties: [d]\n${more}---\n`

test('what a role is called is text, and a drawing of one’s own is drawn', async () => {
  const files = {
    'roles/a.md': role('\'A & <b>B</b> "C"\'', 'reporting: 总监\n'),
    'templates/shared/_chart.hbs':
      '<svg viewBox="{{viewBox}}"><desc>{{description}}</desc>{{#each boxes}}<a href="{{href}}"><text class="mine">{{label}}</text></a>{{/each}}</svg>',
    'templates/shared/custom.css': ':root { --ink: #123456 } .chart .mine { fill: var(--ink) }',
  }
  const [chart] = await chartsOf(files)
  const drawing = await made(chart)
  expect(drawing).toContain('<text class="mine">A &amp; &lt;b&gt;B&lt;/b&gt; &quot;C&quot;</text>')
  expect(drawing).toContain('.chart .mine { fill: #123456 }')
  expect(drawing).not.toContain('<a')
})

test('a role that stands alone has none, and whoever asks for it alone is told so', async () => {
  const together = {
    'roles/a.md': role('A', 'reporting: b\n'),
    'roles/b.md': role('B'),
    'roles/c.md': role('C'),
  }
  expect((await chartsOf(together)).map(({ path }) => path)).toEqual([
    'job-description/a.svg',
    'job-description/b.svg',
  ])
  await expect(chartsOf({ 'roles/c.md': role('C') })).rejects.toMatchObject({
    code: 'nothing-in-format',
    text: { en: 'Nothing of what was asked for can be shown as svg.' },
  })
})
