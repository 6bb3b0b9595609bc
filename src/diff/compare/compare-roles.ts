import type { Role } from '../../model/types.js'
import type { NamedChange, Subject } from '../change.js'
import { nameChange, typeOf } from '../name/name-change.js'
import type { IsCommon } from '../pair/pieces.js'
import { withDetails } from '../portrait/details.js'
import type { RoleTelling } from '../portrait/references.js'
import { tellRole } from '../portrait/role.js'
import { compareEntries } from './compare-entries.js'
import { type Held, partedBy } from './compare-parted.js'
import type { Difference } from './difference.js'
import { foldGrouped } from './grouped.js'
import { foldReassigned } from './reassigned.js'
import { sentenceFinder } from './same-sentence.js'
import type { Sides } from './sides.js'
import { foldSplitDuties } from './split-duties.js'
import { locator, type Tellings, tellingsOf } from './tellings.js'

/** How roles are told, and what many of them have. */
interface Scene extends Tellings {
  isCommon: IsCommon
}

/** What has changed in every role, in the order of their ids. */
export function compareRoles(sides: Sides): NamedChange[] {
  const { before, after, pairing } = sides
  const scene = { ...tellingsOf(sides), isCommon: pairing.splits.isCommon }
  const formerOf = new Map([...pairing.roles].map(([was, is]) => [is, was]))
  const gone = [...before.roles.values()].filter(({ id }) => !pairing.roles.has(id))
  const changes = [...after.roles.values()].flatMap((role) => {
    const former = before.roles.get(formerOf.get(role.id) ?? '')
    if (!former) return [roleAdded(role, scene.after)]
    return sides.isUntouched(role.id) ? [] : compareRole(former, role, scene)
  })
  return [...changes, ...gone.map((role) => roleRemoved(role, scene.before)), ...compareSplits(sides, scene)]
}

/**
 * What roles that were split, merged or taken up by another say otherwise now: told at what they are now, as it is seen by
 * those who come from what they were (`formerId`).
 */
function compareSplits({ pairing: { splits } }: Sides, scene: Scene): NamedChange[] {
  const held = (was: Role, is: Role): Held => ({ was, is, differences: differencesOf(was, is, scene) })
  const named = ({ was, is, differences }: Held) => {
    const subject = { ...subjectOf(is), formerId: was.id }
    const naming = { subject, before: locator(was), after: locator(is) }
    return differences.map((one) => ({ ...nameChange(one, naming), others: [subjectOf(was)] }))
  }
  const wholly = (role: Role, differences: readonly Difference[]) => {
    const naming = { subject: subjectOf(role), before: locator(role), after: locator(role) }
    return differences.map((one) => nameChange(one, naming))
  }
  const split = [...splits.split].flatMap(([whole, parts]) => {
    const { each, all } = partedBy(
      'before',
      parts.map((part) => held(whole, part)),
    )
    return [...each.flatMap(named), ...wholly(whole, all)]
  })
  const merged = [...splits.merged].flatMap(([whole, formers]) => {
    const { each, all } = partedBy(
      'after',
      formers.map((former) => held(former, whole)),
    )
    return [...each.flatMap(named), ...wholly(whole, all)]
  })
  // What the other did before, and does still, is not news of either.
  const absorbed = [...splits.absorbed].flatMap(([former, taker]) =>
    partedBy('after', [held(former, taker)]).each.flatMap(named),
  )
  return [...split, ...merged, ...absorbed]
}

function compareRole(was: Role, is: Role, scene: Scene): NamedChange[] {
  const subject = { ...subjectOf(is), ...(was.id === is.id ? {} : { formerId: was.id }) }
  const naming = { subject, before: locator(was), after: locator(is) }
  const changes = differencesOf(was, is, scene).map((difference) => nameChange(difference, naming))
  return was.id === is.id ? changes : [idChanged(was, is, subject), ...changes]
}

function differencesOf(was: Role, is: Role, { before, after, isCommon }: Scene): Difference[] {
  const [former, present] = [tellRole(was, before), tellRole(is, after)]
  return foldReassigned(
    foldGrouped(foldSplitDuties(compareEntries(former, present))),
    sentenceFinder(former, present, isCommon),
  )
}

/** A role as a change is about it. */
export function subjectOf({ id, title }: Pick<Role, 'id' | 'title'>): Subject {
  return { kind: 'role', id, name: title }
}

function idChanged(was: Role, is: Role, subject: Subject): NamedChange {
  return {
    ...bare(subject),
    ...typeOf('role-id', 'changed'),
    before: was.id,
    after: is.id,
    places: { before: was.locate('/id', 'key'), after: is.locate('/id', 'key') },
  }
}

function roleAdded(role: Role, telling: RoleTelling): NamedChange {
  return {
    ...bare(subjectOf(role)),
    ...typeOf(role.abstract ? 'base-role' : 'role', 'added'),
    after: role.title,
    ...withDetails({ after: tellRole(role, telling) }),
    places: { after: role.locate('/title') },
  }
}

function roleRemoved(role: Role, telling: RoleTelling): NamedChange {
  return {
    ...bare(subjectOf(role)),
    ...typeOf(role.abstract ? 'base-role' : 'role', 'removed'),
    before: role.title,
    ...withDetails({ before: tellRole(role, telling) }),
    places: { before: role.locate('/title') },
  }
}

const bare = (subject: Subject) => ({ subject, trail: [], touches: [], others: [] })
