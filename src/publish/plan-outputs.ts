import { renderPageOf } from '../render/html/render-page.js'
import { shownBy } from '../render/html/shown-view.js'
import { fontsHash } from '../render/pdf/fonts.js'
import { toolBuild } from '../version.js'
import { hashOf } from './hash.js'
import { isPublished, type Layout, layOut, type PlanInput } from './lay-out.js'
import { makeView } from './make-view.js'
import type { Output, Plan, Tools } from './plan.js'
import { dateOf, type Facts, factsOf, printJobOf } from './print-job-of.js'
import { documentsNamed, refuseComparisons, selectTargets } from './select.js'
import type { Target } from './targets.js'

/** What a workspace publishes: every document about every subject in every format. Nothing is made yet. */
export function planOutputs(input: PlanInput): Plan {
  const { select = {}, model, broken } = input
  const layout = layOut(input)
  const { skipped } = layout
  const documents =
    select.documents &&
    documentsNamed(
      select.documents.filter((name) => !broken?.has(name)),
      input.documents,
    )
  refuseComparisons(documents ?? [], input.documents)
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
    whole: isAll && skipped.length === 0 && !broken?.size,
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
  const facts = factsOf(view)
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

function print(html: string, { facts, created, tools }: { facts: Facts; created: string; tools: Tools }) {
  const { job, missing } = printJobOf(html, { facts, created })
  if (missing.length > 0) tools.missing(missing)
  return tools.print(job)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
