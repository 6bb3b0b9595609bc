import { likeness } from '../../marks/likeness.js'
import type { Role } from '../../model/types.js'

/** Roles that became several, and roles that several became. */
export interface Splits {
  /** Roles that are gone, with those that took up their duties. */
  split: Map<Role, Role[]>
  /** Roles that have come, with those whose duties they took up. */
  merged: Map<Role, Role[]>
}

/** A part of a role's duties that says that another role goes back to it. */
const PART = 0.25
/** Duties are the same one from here on; stricter than within a role, for many roles do similar things. */
const SAME_DUTY = 0.7
/** More roles than these are not held against each other one by one. */
const MOST = 60

/** Finds roles that were split or merged among those that are gone and those that have come. */
export function findSplits(gone: readonly Role[], come: readonly Role[]): Splits {
  const none: Splits = { split: new Map(), merged: new Map() }
  if (gone.length === 0 || come.length === 0 || gone.length > MOST || come.length > MOST) return none
  const split = severalEach(gone, come)
  const rest = gone.filter((role) => !split.has(role))
  return { split, merged: severalEach(come, rest) }
}

/** The roles of one side that share their duties out among two or more of the other, and keep none for themselves. */
function severalEach(roles: readonly Role[], others: readonly Role[]): Map<Role, Role[]> {
  return new Map(
    roles.flatMap((role): [Role, Role[]][] => {
      const heirs = others.filter((other) => shareOf(role, other) >= PART)
      return heirs.length >= 2 && !heirs.some((heir) => isSameByName(role, heir)) ? [[role, heirs]] : []
    }),
  )
}

const isSameByName = (one: Role, other: Role) =>
  one.title === other.title || (one.code !== undefined && one.code === other.code)

/** Which part of a role's duties another role has. */
function shareOf({ duties }: Role, other: Role): number {
  if (duties.length === 0) return 0
  return duties.filter(({ duty }) => hasDuty(other, duty)).length / duties.length
}

function hasDuty({ duties }: Role, wanted: string): boolean {
  return duties.some(({ duty }) => likeness(duty, wanted) >= SAME_DUTY)
}
