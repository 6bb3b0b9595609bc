import type { NamedChange } from '../change.js'
import { subjectOf } from '../compare/compare-roles.js'
import type { Sides } from '../compare/sides.js'
import { typeOf } from '../name/name-change.js'

/**
 * A role that became several, or several that became one, is one change instead of one for each of them. It holds all that
 * they say, so that whoever has accepted it has accepted that, too.
 */
export function foldSplits(changes: readonly NamedChange[], { pairing }: Sides): NamedChange[] {
  const { split, merged, absorbed } = pairing.splits
  const parts = new Set([...split, ...merged].flatMap(([, others]) => others.map(({ id }) => id)))
  const wholes = new Map(
    changes.flatMap((change) => (isWhole(change) ? [[change.subject.id, change] as const] : [])),
  )
  const several = (found: typeof split, id: string) =>
    [...found].find(([whole]) => whole.id === id)?.[1].map(subjectOf)
  return changes.flatMap((change): NamedChange[] => {
    if (!isWhole(change)) return [change]
    const { id } = change.subject
    const others = several(change.type === 'role-removed' ? split : merged, id)
    if (others) {
      const verb = change.type === 'role-removed' ? 'split' : 'merged'
      const touches = others.map((other) => other.id)
      const details = [id, ...touches].flatMap((one) => saidBy(wholes.get(one)))
      return [{ ...change, ...typeOf('role', verb), others, touches, details }]
    }
    if (parts.has(id)) return []
    const taker = [...absorbed].find(([former]) => former.id === id)?.[1]
    if (!taker || change.type !== 'role-removed') return [change]
    return [{ ...change, ...typeOf('role', 'absorbed'), others: [subjectOf(taker)], touches: [taker.id] }]
  })
}

const isWhole = ({ type }: NamedChange) => type === 'role-added' || type === 'role-removed'

/** All that a role says, its name first. */
const saidBy = (change: NamedChange | undefined) =>
  change ? [{ field: 'role' as const, value: change.subject.name }, ...(change.details ?? [])] : []
