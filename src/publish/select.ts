import { type Bilingual, ToolError } from '../errors.js'
import { nearestOf } from '../model/typo.js'
import type { Format } from '../render/document.js'
import { nameOf, type Target } from './targets.js'

/** A part of what a workspace publishes; what is left out means all. */
export interface Selection {
  documents?: readonly string[] | undefined
  formats?: readonly Format[] | undefined
  /** Ids of roles, ladders or departments. */
  subjects?: readonly string[] | undefined
}

/** The targets that a selection asks for. A name that there is not ends the run. */
export function selectTargets(
  targets: readonly Target[],
  { documents, formats, subjects }: Selection,
): Target[] {
  refuseUnknown(
    subjects,
    targets.map(({ subject }) => nameOf(subject)),
    { en: 'role', zh: '岗位' },
  )
  return targets.filter(
    ({ document, subject, format }) =>
      (documents?.includes(document.name) ?? true) &&
      (formats?.includes(format) ?? true) &&
      (subjects?.includes(nameOf(subject)) ?? true),
  )
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
