import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'
import { type IsCommon, indexWork, ownWork, piecesOf } from './pieces.js'

/** Roles that became several, and roles that several became, or that took up another. */
export interface Splits {
  /** Roles that are gone, with those that took up their duties. */
  split: Map<Role, Role[]>
  /** Roles that have come, with those whose duties they took up. */
  merged: Map<Role, Role[]>
  /** Roles that are gone, with the one beside them that took up their duties. */
  absorbed: Map<Role, Role>
  /** Whether a piece of work says nothing of where it went, for many roles have it. */
  isCommon: IsCommon
}

/** A part of a role's work, and of the other's, that says that another role goes back to it. */
const PART = 0.25
/** More than this part of a role's work must be found again to say what became of it. */
const MOST = 0.5

/** Finds roles that were split or merged among those that are gone and those that have come. */
export function findSplits(gone: readonly Role[], come: readonly Role[], isCommon: IsCommon): Splits {
  const split = severalEach(gone, come, isCommon)
  const parts = new Set([...split.values()].flat())
  const merged = severalEach(
    come.filter((role) => !parts.has(role)),
    gone.filter((role) => !split.has(role)),
    isCommon,
  )
  return { split, merged, absorbed: new Map(), isCommon }
}

/**
 * The roles of one side that share most of their work out among two or more of the other, each of which has a part of it
 * that none of the others has. A role goes back to one other only.
 */
function severalEach(roles: readonly Role[], others: readonly Role[], isCommon: IsCommon): Map<Role, Role[]> {
  if (roles.length === 0 || others.length < 2) return new Map()
  const ownersOf = indexWork(new Map(others.map((other) => [other, piecesOf(other)])))
  const shared = roles
    .map((role) => ({ role, ...sharedOut(role, { ownersOf, isCommon }) }))
    .filter(({ heirs, part }) => heirs.length >= 2 && part > MOST)
    .sort((a, b) => b.part - a.part)
  const used = new Set<Role>()
  return new Map(
    shared.flatMap(({ role, heirs }): [Role, Role[]][] => {
      if (heirs.some((heir) => used.has(heir) || isSameByName(role, heir))) return []
      for (const heir of heirs) used.add(heir)
      return [[role, others.filter((other) => heirs.includes(other))]]
    }),
  )
}

interface Search {
  ownersOf(text: string): ReadonlySet<Role>
  isCommon: IsCommon
}

/** Who took which part of a role's work: whoever has most of what is left, as long as it is a part of both. */
function sharedOut(role: Role, { ownersOf, isCommon }: Search): { heirs: Role[]; part: number } {
  const work = ownWork(role, isCommon)
  const heirs: Role[] = []
  let left = work.map((text) => new Set(ownersOf(text)))
  for (let next = mostOften(left); next; next = mostOften(left)) {
    const { owner, count } = next
    if (count >= PART * work.length && count >= PART * ownWork(owner, isCommon).length) {
      heirs.push(owner)
      left = left.filter((owners) => !owners.has(owner))
    } else for (const owners of left) owners.delete(owner)
  }
  const found = work.filter((text) => heirs.some((heir) => ownersOf(text).has(heir)))
  return { heirs, part: work.length === 0 ? 0 : found.length / work.length }
}

/** Who has most of some pieces of work. */
function mostOften(pieces: readonly ReadonlySet<Role>[]): { owner: Role; count: number } | undefined {
  const counts = new Map<Role, number>()
  for (const owners of pieces) for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  let most: { owner: Role; count: number } | undefined
  for (const [owner, count] of counts) if (count > (most?.count ?? 0)) most = { owner, count }
  return most
}

const isSameByName = (one: Role, other: Role) =>
  one.title === other.title || (one.code !== undefined && one.code === other.code)

/**
 * Roles that are gone and most of whose work one role does now that did not do it before: a role that stays, or one that
 * has come. `formerOf` gives a role as it was.
 */
export function findAbsorbed(
  gone: readonly Role[],
  after: Model['roles'],
  { isCommon, formerOf }: { isCommon: IsCommon; formerOf(role: Role): Role | undefined },
): Map<Role, Role> {
  if (gone.length === 0) return new Map()
  const takers = [...after.values()].filter(({ abstract }) => !abstract)
  const ownersOf = indexWork(new Map(takers.map((role) => [role, newWork(role, formerOf(role))])))
  return new Map(
    gone.flatMap((role): [Role, Role][] => {
      const work = ownWork(role, isCommon)
      const most = mostOften(work.map(ownersOf))
      return most && !role.abstract && most.count > MOST * work.length ? [[role, most.owner]] : []
    }),
  )
}

/** What a role does that it did not do before. */
function newWork(role: Role, former: Role | undefined): string[] {
  if (!former) return piecesOf(role)
  const known = new Set(piecesOf(former).map(fold))
  return piecesOf(role).filter((text) => !known.has(fold(text)))
}
