import { memorySource, ToolError } from '../../src/index.js'
import { checkPage } from '../../src/render/html/check-page.js'
import { loadSoundDocuments } from '../../src/render/html/load-documents.js'
import { renderPage } from '../../src/render/html/render-page.js'
import { viewWith } from '../render/html/sources.js'
import { refuseInnards } from './check.js'
import { mutated } from './mutate.js'
import { randomOf } from './random.js'
import { templates } from './samples.js'

const builtIn = memorySource(
  Object.fromEntries([...templates].map(([path, text]) => [`templates/${path}`, text])),
)
const paths = [...templates.keys()]
const texts = [...templates.values()]
const css = texts.filter((_, index) => paths[index]?.endsWith('.css'))
const hbs = texts.filter((_, index) => paths[index]?.endsWith('.hbs'))

const CARD = {
  'document.yaml':
    'title: { zh-CN: 岗位卡, en: Role card }\nview: job-description\nwords:\n  zh-CN: { motto: 请找我 }\n  en: { motto: Ask me }\n',
  'template.hbs':
    '<main class="card"><h1 title="{{title}}">{{head.name}}</h1>\n<p>{{markdown subject}}</p>{{#each keywords}}<b>{{this}}</b>{{/each}}<a href="{{title}}">{{words.motto}}</a></main>\n',
  'style.css': '.card { border: 2pt solid var(--accent); background: url(data:image/png,x) }\n',
}

/** What a role might say: it must never become more than text. */
const HOSTILE = viewWith({
  title: 'T" onmouseover="x()',
  subject: '<img src=x onerror=y()> {{title}}',
  keywords: ['</b><script>', "' onclick='x()"],
})

/** Loads documents with slips in them, and makes the pages of those that are taken; answers with 1 workspace. */
export async function fuzzTemplates(seed: number): Promise<number> {
  const random = randomOf(seed)
  const path = random.pick(paths)
  const others = path.endsWith('.css') ? css : hbs
  const card = Object.entries(CARD).map(([name, text]) => [
    `templates/card/${name}`,
    random.chance(0.6) ? mutated(text, name.endsWith('css') ? css : hbs, random) : text,
  ])
  const changed = random.chance(0.5)
    ? [[`templates/${path}`, mutated(templates.get(path) ?? '', others, random)]]
    : []
  const workspace = memorySource(Object.fromEntries([...card, ...changed]))
  try {
    const { documents, trouble } = await loadSoundDocuments({ builtIn, workspace })
    if (trouble) refuseInnards(trouble.text.en + trouble.text['zh-CN'])
    const own = documents.get('card')
    if (!own) return 1
    // Without the flag, so that the page itself is looked at here, and what is found counts.
    const { isOwn: _, ...unchecked } = own
    const page = await renderPage(unchecked, HOSTILE)
    if (!/href="T&quot;/.test(page)) checkPage(page, 'card')
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    if (/would put/.test(error.text.en)) throw new Error(error.text.en)
    refuseInnards(error.text.en + error.text['zh-CN'])
  }
  return 1
}
