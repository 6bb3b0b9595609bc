import { type Bilingual, ToolError } from '../errors.js'
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
    throw unknown(
      name,
      makeable.map((document) => document.name),
      { en: 'document', zh: '文档' },
    )
  })
}

/** Ends the run when a document is asked for that `build` cannot make: it is about two states, and there is one. */
export function refuseComparisons(names: readonly string[], documents: ReadonlyMap<string, Document>): void {
  for (const name of names) {
    const document = documents.get(name)
    if (document && isOfComparisons(document)) throw onlyOfComparisons(document)
  }
}

function isOfComparisons({ of }: Document): boolean {
  return of.every((kind) => kind === 'comparison')
}

function onlyOfComparisons({ title }: Document): ToolError {
  return new ToolError('usage', {
    en: `The document "${title.en}" is about the changes between two states of the workspace. Make it with \`rolewright diff --format html\` (or pdf).`,
    zh: `文档“${title['zh-CN']}”说明工作区两个版本之间的变更，请用 rolewright diff --format html（或 pdf）生成。`,
  })
}

/** Ends the run when a name is not among those that there are. */
export function refuseUnknown(
  names: readonly string[] | undefined,
  known: readonly string[],
  kind: Bilingual,
): void {
  const all = [...new Set(known)]
  for (const name of names ?? []) if (!all.includes(name)) throw unknown(name, all, kind)
}

function unknown(name: string, known: readonly string[], kind: Bilingual): ToolError {
  const near = nearestOf(name, known)
  const list = known.slice(0, 12)
  const more = known.length > list.length ? ' …' : ''
  return new ToolError('usage', {
    en: `There is no ${kind.en} "${name}".${near ? ` Did you mean ${near}?` : ''} There are: ${list.join(', ')}${more}.`,
    zh: `没有${kind.zh}“${name}”。${near ? `是否想写 ${near}？` : ''}现有：${list.join('、')}${more}。`,
  })
}
