import type { Change } from '../diff/change.js'

/** What of a commit's changes concerns the role of these ids. */
export function concerning(changes: readonly Change[], ids: ReadonlySet<string>): Change[] {
  const all = changes.filter(
    (change) =>
      isRole(change.subject, ids) || isPartOf(change, ids) || change.touches.some((id) => ids.has(id)),
  )
  const added = all.filter(({ type, subject }) => type === 'role-added' && isRole(subject, ids))
  // What came along with a new role is no change of it; a part is another than the whole was, and that is.
  return added.length > 0 ? added : all
}

/** The ids that the role had before these changes. */
export function formerIds(ids: ReadonlySet<string>, changes: readonly Change[]): Set<string> {
  const renamed = changes.flatMap(({ subject, type }) =>
    type === 'role-id-changed' && isRole(subject, ids) && subject.formerId !== undefined
      ? [[subject.id, subject.formerId] as const]
      : [],
  )
  const former = new Map(renamed)
  return new Set([...ids].map((id) => former.get(id) ?? id))
}

/** What a merge changed by itself: what became so, whichever of its parents it is compared with. */
export function inEach([first = [], ...others]: readonly Change[][]): Change[] {
  const outcomes = others.map((changes) => new Set(changes.map(outcomeOf)))
  return first.filter((change) => outcomes.every((known) => known.has(outcomeOf(change))))
}

/** What a change led to, wherever it came from; of what has no outcome, the change itself. */
function outcomeOf({ subject, field, trail, after, fingerprint, verb }: Change): string {
  const isGone = verb === 'removed'
  if (after === undefined && !isGone) return fingerprint
  // The text of an item that was revised is its key, too.
  const around = trail.slice(0, -1).map(({ key }) => key)
  return JSON.stringify([subject.kind, subject.id, field, around, isGone ? trail.at(-1)?.key : after])
}

const isRole = ({ kind, id }: Change['subject'], ids: ReadonlySet<string>) => kind === 'role' && ids.has(id)

/** The role is one of those that another was split into. */
const isPartOf = ({ type, others }: Change, ids: ReadonlySet<string>) =>
  type === 'role-split' && others.some((other) => isRole(other, ids))
