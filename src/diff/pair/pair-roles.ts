import { ALIKE, likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'
import { commonWork } from './common-work.js'
import { type IsCommon, sentencesOf } from './pieces.js'
import { findAbsorbed, findSplits, type Splits } from './splits.js'

/** Which role is which. */
export interface RolePairing extends Splits {
  /** Ids as they were, by which they are now. */
  pairs: Map<string, string>
}

/**
 * Finds roles again: by their ids, unless two of them changed places, then by what they say, unless they were split or
 * merged.
 */
export function pairRoles(before: Model['roles'], after: Model['roles']): RolePairing {
  const isCommon = commonWork(before, after)
  const doubtful = new Set(
    [...before.keys()].filter((id) => isAnother(before.get(id), after.get(id), isCommon)),
  )
  const pairs = new Map(pairByName(before, after, doubtful))
  const taken = new Set(pairs.values())
  // A role that matches no other keeps its name.
  for (const id of before.keys()) if (after.has(id) && !pairs.has(id) && !taken.has(id)) pairs.set(id, id)
  const used = new Set(pairs.values())
  const gone = [...before.values()].filter(({ id }) => !pairs.has(id))
  const come = [...after.values()].filter(({ id }) => !used.has(id))
  const splits = findSplits(gone, come, isCommon)
  const parts = new Set([...splits.split, ...splits.merged].flatMap(([whole, others]) => [whole, ...others]))
  const isWhole = (role: Role) => !parts.has(role)
  for (const [was, is] of pairLikeliest(gone.filter(isWhole), come.filter(isWhole), isCommon))
    pairs.set(was.id, is.id)
  const former = new Map([...pairs].map(([was, is]) => [is, before.get(was)]))
  const formerOf = ({ id }: Role) => former.get(id)
  const left = gone.filter((role) => isWhole(role) && !pairs.has(role.id))
  return { ...splits, absorbed: findAbsorbed(left, after, { ...splits, formerOf }), pairs }
}

/** Whether another role stands under an id than before: nothing by which one may know a role is the same. */
function isAnother(was: Role | undefined, is: Role | undefined, isCommon: IsCommon): boolean {
  if (!was || !is || fold(was.title) === fold(is.title)) return false
  return (was.code === undefined || was.code !== is.code) && ownLikeness(was, is, isCommon) < ALIKE
}

/** Roles that took another's id, by the title or number that is theirs alone on either side. */
function pairByName(
  before: Model['roles'],
  after: Model['roles'],
  doubtful: ReadonlySet<string>,
): [string, string][] {
  if (doubtful.size === 0) return []
  const isOpen = ({ id }: Role, others: Model['roles']) => doubtful.has(id) || !others.has(id)
  const was = namedAlone([...before.values()].filter((role) => isOpen(role, after)))
  const is = namedAlone([...after.values()].filter((role) => isOpen(role, before)))
  const used = new Set<Role>()
  return [...was].flatMap(([name, role]): [string, string][] => {
    const now = is.get(name)
    if (!now || used.has(role) || used.has(now)) return []
    used.add(role).add(now)
    return [[role.id, now.id]]
  })
}

/** Roles by a title or number that no other has. */
function namedAlone(roles: readonly Role[]): Map<string, Role> {
  const names = roles.flatMap((role) => namesOf(role).map((name) => [name, role] as const))
  const first = new Map([...names].reverse())
  const several = new Set(names.filter(([name, role]) => first.get(name) !== role).map(([name]) => name))
  return new Map(names.filter(([name]) => !several.has(name)))
}

/** Numbers say more than titles. A base is no role. */
const namesOf = ({ title, code, abstract }: Role) => [
  ...(code === undefined ? [] : [`${abstract} code ${fold(code)}`]),
  `${abstract} title ${fold(title)}`,
]

/** What more roles than these have in common tells none of them from the others. */
const COMMON = 20

/** Renamed roles: of all that are gone and all that have come those go together that have most in common. */
function pairLikeliest(gone: readonly Role[], come: readonly Role[], isCommon: IsCommon): [Role, Role][] {
  const comeBySign = new Map<string, Set<Role>>()
  for (const role of come)
    for (const sign of signsOf(role)) {
      const known = comeBySign.get(sign) ?? new Set()
      comeBySign.set(sign, known.add(role))
    }
  const telling = new Map([...comeBySign].filter(([, roles]) => roles.size <= COMMON))
  const [alone, aloneNow] = [namedAlone(gone), namedAlone(come)]
  const isSameTitle = (was: Role, is: Role) => {
    const title = `${was.abstract} title ${fold(was.title)}`
    return alone.get(title) === was && aloneNow.get(title) === is
  }
  const candidates = gone.flatMap((was) => {
    const near = new Set(signsOf(was).flatMap((sign) => [...(telling.get(sign) ?? [])]))
    return [...near].map((is) => {
      // A role that has kept its title is the same one, however much of it was written anew.
      const least = isSameTitle(was, is) ? ALIKE : 0
      return { was, is, score: Math.max(least, roleLikeness(was, is, isCommon)) }
    })
  })
  const used = new Set<Role>()
  return candidates
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ was, is }): [Role, Role][] => {
      if (used.has(was) || used.has(is)) return []
      used.add(was).add(is)
      return [[was, is]]
    })
}

/** What identifies a role after a change; roles that share none of it are not compared. */
function signsOf({ title, code, file, purpose, duties, abstract }: Role): string[] {
  const kind = abstract ? 'base' : 'role'
  return [
    `title ${title}`,
    ...(code ? [`code ${code}`] : []),
    `file ${file}`,
    `purpose ${purpose}`,
    ...duties.flatMap(({ duty, tasks }) => [`duty ${duty}`, ...tasks.map(({ task }) => `task ${task}`)]),
  ].map((sign) => `${kind} ${fold(sign)}`)
}

/**
 * How likely two roles of different ids are one: the same file or number says much, the work says most. Where no name tells
 * it, they are none that have alike what many roles have, and little of their own.
 */
function roleLikeness(was: Role, is: Role, isCommon: IsCommon): number {
  const title = fold(was.title) === fold(is.title) ? 0.35 : 0
  const code = was.code !== undefined && was.code === is.code ? 0.35 : 0
  const file = was.file === is.file ? 0.35 : 0
  const names = title + code + file
  const score = Math.min(1, likeness(workOf(was), workOf(is)) * 0.8 + names)
  return names === 0 && score >= ALIKE && ownLikeness(was, is, isCommon) < ALIKE ? 0 : score
}

/** How alike two roles are in what few others have; those that have nothing such, in all that they do. */
function ownLikeness(was: Role, is: Role, isCommon: IsCommon): number {
  const ownOf = (role: Role) =>
    sentencesOf(role)
      .filter((text) => !isCommon(text))
      .join(' ')
  const [own, now] = [ownOf(was), ownOf(is)]
  return own === '' && now === '' ? likeness(workOf(was), workOf(is)) : likeness(own, now)
}

const workOf = (role: Role): string => sentencesOf(role).join(' ')
