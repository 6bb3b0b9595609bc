import { ToolError } from '../errors.js'
import { fold } from '../model/fold.js'
import type { Model } from '../model/types.js'
import { nearestOf } from '../model/typo.js'
import type { Document, Format } from '../render/document.js'
import { plainNameOf, subjectsNamed } from './find-subjects.js'
import type { Target } from './targets.js'

/** A part of what a workspace publishes; what is left out means all. */
export interface Selection {
  /** Names of documents, or their titles. */
  documents?: readonly string[] | undefined
  formats?: readonly Format[] | undefined
  /** Names of roles, ladders or departments, as `subjectsNamed` understands them. */
  subjects?: readonly string[] | undefined
}

/** The targets that a selection asks for. A name that there is not ends the run. */
export function selectTargets(
  targets: readonly Target[],
  { documents, formats, subjects }: Selection,
  model: Model,
): Target[] {
  const able = targets.filter(
    ({ document, format }) =>
      (documents?.includes(document.name) ?? true) && (formats?.includes(format) ?? true),
  )
  const meant =
    subjects && new Set(subjects.flatMap((name) => subjectsNamed(name, targets, model)).map(plainNameOf))
  return able.filter(({ subject }) => meant?.has(plainNameOf(subject)) ?? true)
}

/** Documents by their names or titles, in any language. A name that there is not ends the run. */
export function documentsNamed(names: readonly string[], documents: ReadonlyMap<string, Document>): string[] {
  return names.map((name) => {
    if (documents.has(name)) return name
    const titled = [...documents.values()].find(({ title }) =>
      Object.values(title).some((text) => fold(text) === fold(name)),
    )
    if (titled !== undefined) return titled.name
    const makeable = [...documents.values()].filter((document) => !isOfComparisons(document))
    throw unknownName(
      'unknown-document',
      name,
      makeable.map((document) => document.name),
    )
  })
}

/** Ends the run when a document is asked for that `build` cannot make: it is about two states, and there is one. */
export function refuseComparisons(names: readonly string[], documents: ReadonlyMap<string, Document>): void {
  for (const name of names) {
    const document = documents.get(name)
    if (!document || !isOfComparisons(document)) continue
    const { title, formats } = document
    throw new ToolError('document-of-comparisons', { title, formats })
  }
}

function isOfComparisons({ of }: Document): boolean {
  return of.every((kind) => kind === 'comparison')
}

/** The error of a name that is not among those that there are. */
export function unknownName(
  code: 'unknown-document' | 'unknown-view',
  name: string,
  names: readonly string[],
): ToolError {
  const known = [...new Set(names)]
  const there = { known: known.slice(0, 12), more: known.length > 12 }
  return new ToolError(code, { name, near: nearestOf(name, known), ...there })
}
