import { renderPage } from '../render/html/render-page.js'
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
  const view =
    format === 'pdf'
      ? layout.plainView(target)
      : makeView(document, subject, { ...input, link: layout.linkFrom(path) })
  if (!view) return undefined
  const created = dateOf(view, process.env)
  // The words are the document's, and so in its hash.
  const { words: _, ...shown } = view
  const inputs = [toolBuild, format, document.hash, format === 'pdf' && [fonts(), created], shown]
  const page = () => renderPage(document, view)
  return {
    path,
    document: document.name,
    subject,
    format,
    hash: hashOf(JSON.stringify(inputs)),
    make: async (tools) =>
      format === 'html' ? Buffer.from(await page()) : print(await page(), { view, created, tools }),
  }
}

function print(
  html: string,
  { view, created, tools }: { view: DocumentView; created: string; tools: Tools },
) {
  const missing = missingGlyphs(html)
  if (missing.length > 0) tools.missing(missing)
  const { title, lang, author, subject, keywords } = view
  return tools.print({ html, title, lang, author, subject, keywords, created })
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
