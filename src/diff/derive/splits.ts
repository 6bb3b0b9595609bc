import type { NamedChange } from '../change.js'
import { type Sides, subjectOf } from '../compare/compare-roles.js'
import { typeOf } from '../name/name-change.js'

/** A role that became several, or several that became one, is one change instead of one for each of them. */
export function foldSplits(changes: readonly NamedChange[], { pairing }: Sides): NamedChange[] {
  const { split, merged } = pairing.splits
  const parts = new Set([...split, ...merged].flatMap(([, others]) => others.map(({ id }) => id)))
  const several = (found: typeof split, id: string) =>
    [...found].find(([whole]) => whole.id === id)?.[1].map(subjectOf)
  return changes.flatMap((change): NamedChange[] => {
    if (change.type !== 'role-added' && change.type !== 'role-removed') return [change]
    const { id } = change.subject
    const others = several(change.type === 'role-removed' ? split : merged, id)
    if (others) {
      const verb = change.type === 'role-removed' ? 'split' : 'merged'
      return [{ ...change, ...typeOf('role', verb), others, touches: others.map((other) => other.id) }]
    }
    return parts.has(id) ? [] : [change]
  })
}
