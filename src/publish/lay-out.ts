import type { ContentContext } from '../content/types.js'
import type { Model } from '../model/types.js'
import type { Document } from '../render/document.js'
import { rendererOf } from '../render/formats.js'
import type { Settings } from '../render/settings.js'
import { type ContentInput, hasView, makeView } from './make-view.js'
import type { PlanMemo } from './plan-memo.js'
import { documentsNamed, type Selection } from './select.js'
import { type Links, linker, type Target, targetsOf } from './targets.js'

/** What to plan from. */
export interface PlanInput {
  model: Model
  settings: Settings
  /** The documents that there are, by name. */
  documents: ReadonlyMap<string, Document>
  /** Names of documents that have mistakes: they are asked for in vain, and what was published of them stays. */
  broken?: ReadonlySet<string> | undefined
  /** Names of the documents that the workspace builds; all when left out. */
  wanted?: readonly string[] | undefined
  /** The revision histories of roles, where they do not come from their files. */
  revisions?: ContentContext['revisions']
  /** What earlier plans came to. */
  memo?: PlanMemo | undefined
  /** A part of it that this run is about. */
  select?: Selection | undefined
}

/** Where all files of a workspace belong, whatever part of them a run is about: pages link to each other. */
export interface Layout {
  targets: Target[]
  /** Ids of roles that are not published because they have errors. */
  skipped: string[]
  /** The paths of those that are there, to which others may lead. */
  there(): string[]
  /** How a file of it leads to others. */
  linksFrom(target: Target): Links
}

/** Lays out the files of a workspace. A document's name that there is not ends the run. */
export function layOut(input: PlanInput): Layout {
  const { model, settings, revisions, documents, broken, wanted, select } = input
  const isSound = (name: string) => !broken?.has(name)
  const asked = documentsNamed((select?.documents ?? []).filter(isSound), documents)
  const names = new Set([
    ...documentsNamed((wanted ?? [...documents.keys()]).filter(isSound), documents),
    ...asked,
  ])
  const targets = targetsOf(
    [...documents.values()].filter(({ name }) => names.has(name)),
    model,
    select?.formats,
  )
  const skipped = [...model.roles.values()]
    .filter((role) => !role.sound && !role.abstract)
    .map(({ id }) => id)
  // A run for pages alone may be the only one there ever is: its targets have no PDFs, and pages do not lead to any.
  const isThere = remembered(
    (target: Target) => isPublished(target, skipped) && isShown(target, { model, settings, revisions }),
  )
  const there = () => targets.filter(isThere).map(({ path }) => path)
  return { targets, skipped, there, linksFrom: linker(targets, isThere) }
}

/** Whether a target has something to show. */
function isShown({ document, subject, format }: Target, input: ContentInput): boolean {
  if (!hasView(document, subject, input.model)) return false
  const { part } = rendererOf(format)
  if (part === undefined) return true
  const view = makeView(document, subject, { ...input, link: () => undefined })
  return view !== undefined && part(view) !== undefined
}

function remembered<T extends object>(ask: (thing: T) => boolean): (thing: T) => boolean {
  const answers = new Map<T, boolean>()
  return (thing) => {
    const answer = answers.get(thing) ?? ask(thing)
    answers.set(thing, answer)
    return answer
  }
}

/** Whether a target is not about a role with errors. */
export function isPublished({ subject }: Target, skipped: readonly string[]): boolean {
  return subject.kind !== 'role' || !skipped.includes(subject.id)
}
