import { renderPageOf } from '../render/html/render-page.js'
import { shownBy } from '../render/html/shown-view.js'
import { fontsHash, missingGlyphs } from '../render/pdf/fonts.js'
import { toolBuild } from '../version.js'
import type { DocumentView } from '../view/types.js'
import { hashOf } from './hash.js'
import { isPublished, type Layout, layOut, type PlanInput } from './lay-out.js'
import { makeView } from './make-view.js'
import type { Output, Plan, Tools } from './plan.js'
import { documentsNamed, selectTargets } from './select.js'
import type { Target } from './targets.js'

/** What a workspace publishes: every document about every subject in every format. Nothing is made yet. */
export function planOutputs(input: PlanInput): Plan {
  const { select = {}, model } = input
  const layout = layOut(input)
  const { skipped } = layout
  const documents = select.documents && documentsNamed(select.documents, input.documents)
  const asked = selectTargets(layout.targets, { ...select, documents }, model)
  const selected = asked.filter((target) => isPublished(target, skipped))
  const planner = { input, layout, fonts: once(fontsHash) }
  const isAll = Object.values(select).every((part) => part === undefined)
  return {
    outputs: selected.flatMap((target) => planOutput(target, planner) ?? []),
    skipped: skipped.filter(
      (id) =>
        select.subjects === undefined ||
        asked.some(({ subject }) => subject.kind === 'role' && subject.id === id),
    ),
    whole: isAll && skipped.length === 0,
  }
}

interface Planner {
  input: PlanInput
  layout: Layout
  fonts(): string
}

function planOutput(target: Target, { input, layout, fonts }: Planner): Output | undefined {
  const { path, document, subject, format } = target
  // On paper a link leads nowhere.
  const link = format === 'pdf' ? () => undefined : layout.linkFrom(path)
  const view = makeView(document, subject, { ...input, link })
  if (!view) return undefined
  const created = dateOf(view, process.env)
  const { title, lang, author, subject: about, keywords } = view
  const facts = { title, lang, author, subject: about, keywords }
  const shown = shownBy(view)
  // The words are the document's, and so in its hash.
  const inputs = [toolBuild, format, document.hash, format === 'pdf' && [fonts(), created]]
  const page = () => renderPageOf(document, shown)
  return {
    path,
    document: document.name,
    subject,
    format,
    hash: hashOf(JSON.stringify(inputs) + shown.json),
    make: async (tools) =>
      format === 'html' ? Buffer.from(await page()) : print(await page(), { facts, created, tools }),
  }
}

/** What is said of a PDF in its metadata. */
type Facts = Pick<DocumentView, 'title' | 'lang' | 'author' | 'subject' | 'keywords'>

function print(html: string, { facts, created, tools }: { facts: Facts; created: string; tools: Tools }) {
  const missing = missingGlyphs(html)
  if (missing.length > 0) tools.missing(missing)
  return tools.print({ html, ...facts, created })
}

/** Of the year 9999: no date of a PDF is later. */
const LAST_SECOND = 253_402_300_799

/** The date of a PDF: of its content, else SOURCE_DATE_EPOCH; never of the clock, so that equal input is equal bytes. */
function dateOf(view: DocumentView, env: NodeJS.ProcessEnv): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH || 0)
  const date = new Date(seconds >= 0 && seconds <= LAST_SECOND ? seconds * 1000 : 0)
  return view.date ?? date.toISOString().slice(0, 10)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
