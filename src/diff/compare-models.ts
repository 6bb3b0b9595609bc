import type { Model } from '../model/types.js'
import type { NamedChange } from './change.js'
import { compareParts } from './compare/compare-parts.js'
import { compareRoles } from './compare/compare-roles.js'
import type { Sides } from './compare/sides.js'
import { foldFollowers } from './derive/followers.js'
import { foldInherited } from './derive/inherited.js'
import { foldLibrary } from './derive/library.js'
import { withReach } from './derive/reach.js'
import { foldSplits } from './derive/splits.js'
import { foldTeams } from './derive/teams.js'
import { foldTransfers } from './derive/transfers.js'
import { fields } from './fields.js'
import { formerTerms, type Pairing, pairModels } from './pair/pair-models.js'

/** What is known of two models before they are compared. */
export interface CompareOptions {
  /** Whether a role, by its id after the change, is known to say the same on both sides: it is not looked at. */
  isUntouched?(id: string): boolean
  /** Everything but the roles is known to say the same on both sides. */
  isSameModel?: boolean
}

/**
 * Everything that means something else in one model than in another: first role by role, then the competency model.
 * What follows from another change is reported once, at its cause.
 */
export function compareModels(
  before: Model,
  after: Model,
  { isUntouched = () => false, isSameModel = false }: CompareOptions = {},
): NamedChange[] {
  const pairing = pairModels(before, after)
  // What says the same may mean another role by it.
  const isAllLookedAt = hasIdsOfOthers(before, after, pairing)
  const sides: Sides = {
    before,
    after,
    pairing,
    terms: formerTerms(before, after, pairing),
    isUntouched: isAllLookedAt ? () => false : isUntouched,
  }
  const parts = isSameModel && !isAllLookedAt ? [] : compareParts(sides)
  const roles = foldLibrary(foldInherited(compareRoles(sides), sides), parts)
  const told = foldTeams(foldFollowers(foldTransfers(foldSplits(roles, sides), sides)), sides)
  return inOrder(withReach([...told, ...parts], sides))
}

/** Whether a role has an id now that another one had. */
const hasIdsOfOthers = (before: Model, after: Model, { roles }: Pairing) =>
  [...before.roles.keys()].some((id) => after.roles.has(id) && roles.get(id) !== id)

const order = new Map(Object.keys(fields).map((field, index) => [field, index]))
const placeOf = ({ trail: [outermost], field }: NamedChange) => order.get(outermost?.field ?? field) ?? 0

/** Subject by subject as they come, within each in the order of a job description. */
function inOrder(changes: readonly NamedChange[]): NamedChange[] {
  const subjects = new Map<string, NamedChange[]>()
  for (const change of changes) {
    const key = `${change.subject.kind} ${change.subject.id}`
    const others = subjects.get(key)
    if (others) others.push(change)
    else subjects.set(key, [change])
  }
  return [...subjects.values()].flatMap((own) => own.sort((a, b) => placeOf(a) - placeOf(b)))
}
