import { ToolError } from '../errors.js'
import { rendererOf } from '../render/formats.js'
import { fontsHash } from '../render/pdf/fonts.js'
import { type ShownView, shownBy, viewShown } from '../render/shown-view.js'
import { toolBuild } from '../version.js'
import { createdOf } from './created-of.js'
import { hashOf } from './hash.js'
import { inputsOf } from './inputs-of.js'
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
  const fonts = once(fontsHash)
  const inputs = input.memo && inputsOf(input, layout, fonts)
  const planner = { input, layout, fonts, inputs }
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
  /** What a target is made from, where plans are remembered. */
  inputs: ((target: Target) => string) | undefined
}

/** What is remembered of a target that has nothing to show. */
const NOTHING = '-'

function planOutput(target: Target, planner: Planner): Output | undefined {
  const { path, document, subject, format } = target
  const { memo } = planner.input
  const inputs = planner.inputs?.(target)
  const known = inputs === undefined ? undefined : memo?.get(inputs)
  const first = known === undefined ? prepare(target, planner) : undefined
  const hash = known ?? first?.hash ?? NOTHING
  if (inputs !== undefined && known === undefined) memo?.put(inputs, hash)
  if (hash === NOTHING) return undefined
  return {
    path,
    document: document.name,
    subject,
    format,
    hash,
    async make(opened, missing) {
      const prepared = first ?? prepare(target, planner)
      if (!prepared) throw new Error(`${path} has nothing to show any more`)
      const { shown, created } = prepared
      return opened.render(viewShown(shown), document, { created, missing })
    },
  }
}

interface Prepared {
  hash: string
  shown: ShownView
  created: string
}

/** The view of a target, and the hash of all that its bytes come from. */
function prepare(target: Target, { input, layout, fonts }: Planner): Prepared | undefined {
  const { document, subject, format } = target
  const renderer = rendererOf(format)
  const whole = makeView(document, subject, { ...input, ...layout.linksFrom(target) })
  const view = renderer.part && whole ? renderer.part(whole) : whole
  if (!view) return undefined
  const created = createdOf(view, process.env)
  const shown = shownBy(view)
  const fingerprint = renderer.fingerprint?.({ fonts, created: () => created })
  // The words are the document's, and so in its hash.
  const hash = hashOf(JSON.stringify([toolBuild, format, document.hash, fingerprint]) + shown.json)
  return { hash, shown, created }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
