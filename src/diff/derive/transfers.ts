import { likeness } from '../../marks/likeness.js'
import type { Role } from '../../model/types.js'
import type { NamedChange } from '../change.js'
import { type Sides, subjectOf } from '../compare/compare-roles.js'
import { typeOf } from '../name/name-change.js'

/** Duties are the same one from here on; stricter than within a role, for many roles do similar things. */
const SAME_DUTY = 0.7

/** A duty that one role lost and another has now, as a change of the one that lost it. */
export function foldTransfers(changes: readonly NamedChange[], { after, pairing }: Sides): NamedChange[] {
  const takers = takersIn(changes, new Set(pairing.roles.values()), after.roles)
  const used = new Set<Taker>()
  const transferred = changes.map((change) => {
    if (change.type !== 'duty-removed') return change
    const taker = takers.find((one) => !used.has(one) && isTaker(one, change))
    if (!taker) return change
    used.add(taker)
    return handedOver(change, taker)
  })
  const taken = new Set([...used].flatMap(({ change }) => change ?? []))
  return transferred.filter((change) => !taken.has(change))
}

/** A role that has a duty which it had not, and the change that says so unless the whole role is new. */
interface Taker {
  role: Role
  duty: string
  change?: NamedChange
}

function takersIn(
  changes: readonly NamedChange[],
  known: ReadonlySet<string>,
  roles: ReadonlyMap<string, Role>,
): Taker[] {
  return changes.flatMap((change): Taker[] => {
    const role = roles.get(change.subject.id)
    if (!role || change.subject.kind !== 'role') return []
    if (change.type === 'duty-added') return [{ role, duty: String(change.after), change }]
    if (change.type !== 'role-added' || known.has(role.id)) return []
    return role.duties.map(({ duty }) => ({ role, duty }))
  })
}

function isTaker({ role, duty }: Taker, { subject, before }: NamedChange): boolean {
  return role.id !== subject.id && likeness(duty, String(before)) >= SAME_DUTY
}

function handedOver(change: NamedChange, { role, duty, change: gain }: Taker): NamedChange {
  const place = gain?.places.after ?? role.locate('/duties')
  return {
    ...change,
    ...typeOf('duty', 'transferred'),
    after: duty,
    places: { ...change.places, after: place },
    others: [subjectOf(role)],
    touches: [role.id],
  }
}
