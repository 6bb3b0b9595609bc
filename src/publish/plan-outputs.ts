import { ToolError } from '../errors.js'
import { rendererOf } from '../render/formats.js'
import { fontsHash } from '../render/pdf/fonts.js'
import { shownBy, viewShown } from '../render/shown-view.js'
import { toolBuild } from '../version.js'
import { createdOf } from './created-of.js'
import { hashOf } from './hash.js'
import { isPublished, type Layout, layOut, type PlanInput } from './lay-out.js'
import { makeView } from './make-view.js'
import type { Output, Plan } from './plan.js'
import { refuseFormats } from './refuse-formats.js'
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
  refuseFormats(select.formats, documentsIn(input, documents))
  const asked = selectTargets(layout.targets, { ...select, documents }, model)
  const selected = asked.filter((target) => isPublished(target, skipped))
  const planner = { input, layout, fonts: once(fontsHash) }
  const isAll = Object.values(select).every((part) => part === undefined)
  const outputs = selected.flatMap((target) => planOutput(target, planner) ?? [])
  // A role that stands alone has no chart: whoever asks for charts alone is told so.
  const isPart = ({ format }: Target) => rendererOf(format).part !== undefined
  if (select.formats && outputs.length === 0 && selected.some(isPart))
    throw new ToolError('nothing-in-format', { formats: select.formats })
  return {
    outputs,
    skipped: skipped.filter(
      (id) =>
        select.subjects === undefined ||
        asked.some(({ subject }) => subject.kind === 'role' && subject.id === id),
    ),
    whole: isAll && skipped.length === 0 && !broken?.size,
  }
}

/** The documents that a run is about. */
function documentsIn({ documents, wanted, broken }: PlanInput, asked: readonly string[] | undefined) {
  const names =
    asked ??
    (wanted &&
      documentsNamed(
        wanted.filter((name) => !broken?.has(name)),
        documents,
      ))
  const found = names ? names.flatMap((name) => documents.get(name) ?? []) : [...documents.values()]
  return { documents: found, areNamed: asked !== undefined }
}

interface Planner {
  input: PlanInput
  layout: Layout
  fonts(): string
}

function planOutput(target: Target, { input, layout, fonts }: Planner): Output | undefined {
  const { path, document, subject, format } = target
  const renderer = rendererOf(format)
  const whole = makeView(document, subject, { ...input, ...layout.linksFrom(target) })
  const view = renderer.part && whole ? renderer.part(whole) : whole
  if (!view) return undefined
  const created = createdOf(view, process.env)
  const shown = shownBy(view)
  // The words are the document's, and so in its hash.
  const inputs = [toolBuild, format, document.hash, renderer.fingerprint?.({ fonts, created: () => created })]
  return {
    path,
    document: document.name,
    subject,
    format,
    hash: hashOf(JSON.stringify(inputs) + shown.json),
    make: (opened, missing) => opened.render(viewShown(shown), document, { created, missing }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
