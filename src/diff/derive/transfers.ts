import { likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { Role } from '../../model/types.js'
import type { NamedChange, Scalar } from '../change.js'
import { dutyComparer, type OwnedDuty } from '../compare/compare-duty.js'
import { subjectOf } from '../compare/compare-roles.js'
import type { Sides } from '../compare/sides.js'
import { typeOf } from '../name/name-change.js'
import { SAME_WORK } from '../pair/pieces.js'

/**
 * A duty that one role lost, or that went with it, and another has now, as a change of the one that lost it; what stands
 * below it otherwise since then is a change of the one that has it.
 */
export function foldTransfers(changes: readonly NamedChange[], sides: Sides): NamedChange[] {
  const { before, after, pairing } = sides
  const takers = takersIn(changes, new Set(pairing.roles.values()), after.roles)
  const used = new Set<Taker>()
  const below: NamedChange[] = []
  let compareDuty: ReturnType<typeof dutyComparer> | undefined
  const { isCommon } = pairing.splits
  const transferred = changes.flatMap((change) => {
    const gone = before.roles.get(change.subject.id)
    // The duties of a role that is gone are not told one by one, but for those that another has now.
    const isGone = (change.type === 'role-removed' || change.type === 'role-absorbed') && gone !== undefined
    const lost = isGone ? dutiesOf(change, gone) : change.type === 'duty-removed' ? [change] : []
    const handed = lost.map((one) => {
      const taker = isCommon(String(one.before))
        ? undefined
        : takers.find((other) => !used.has(other) && isTaker(other, one) && (!isGone || other.change))
      if (!taker) return one
      used.add(taker)
      const was = dutyOf(before.roles.get(one.subject.formerId ?? one.subject.id), one.before)
      const is = dutyOf(taker.role, taker.duty)
      compareDuty ??= dutyComparer(sides)
      if (was && is) below.push(...compareDuty(was, is))
      return handedOver(one, taker)
    })
    return isGone
      ? [change, ...handed.filter(({ type }) => type === 'duty-transferred')]
      : lost.length
        ? handed
        : [change]
  })
  const taken = new Set([...used].flatMap(({ change }) => change ?? []))
  return [...transferred.filter((change) => !taken.has(change)), ...below]
}

function dutyOf(role: Role | undefined, text: Scalar | undefined): OwnedDuty | undefined {
  const duty = role?.duties.find((one) => one.duty === text)
  return role && duty && { role, duty }
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

/** The duties of a role that is gone, as if they had been removed one by one. */
function dutiesOf({ subject }: NamedChange, role: Role): NamedChange[] {
  return role.duties.map(({ duty, pointer }) => ({
    ...typeOf('duty', 'removed'),
    subject,
    trail: [{ field: 'duty', key: fold(duty), name: duty }],
    before: duty,
    places: { before: role.locate(pointer) },
    touches: [],
    others: [],
  }))
}

function isTaker({ role, duty }: Taker, { subject, before }: NamedChange): boolean {
  return role.id !== subject.id && likeness(duty, String(before)) >= SAME_WORK
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
