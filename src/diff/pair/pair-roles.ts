import { ALIKE, likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'
import { findSplits, type Splits } from './splits.js'

/** Which role is which. */
export interface RolePairing extends Splits {
  /** Ids as they were, by which they are now. */
  pairs: Map<string, string>
}

/** Finds roles again: by their ids, then by what they say, unless they were split or merged. */
export function pairRoles(before: Model['roles'], after: Model['roles']): RolePairing {
  const gone = [...before.values()].filter(({ id }) => !after.has(id))
  const come = [...after.values()].filter(({ id }) => !before.has(id))
  const splits = findSplits(gone, come)
  const parts = new Set([...splits.split, ...splits.merged].flatMap(([whole, others]) => [whole, ...others]))
  const isWhole = (role: Role) => !parts.has(role)
  const pairs = new Map([...before.keys()].filter((id) => after.has(id)).map((id) => [id, id]))
  for (const [was, is] of pairLikeliest(gone.filter(isWhole), come.filter(isWhole))) pairs.set(was.id, is.id)
  return { ...splits, pairs }
}

/** What more roles than these have in common tells none of them from the others. */
const COMMON = 20

/** Renamed roles: of all that are gone and all that have come those go together that have most in common. */
function pairLikeliest(gone: readonly Role[], come: readonly Role[]): [Role, Role][] {
  const comeBySign = new Map<string, Set<Role>>()
  for (const role of come)
    for (const sign of signsOf(role)) {
      const known = comeBySign.get(sign) ?? new Set()
      comeBySign.set(sign, known.add(role))
    }
  const telling = new Map([...comeBySign].filter(([, roles]) => roles.size <= COMMON))
  const candidates = gone.flatMap((was) => {
    const near = new Set(signsOf(was).flatMap((sign) => [...(telling.get(sign) ?? [])]))
    return [...near].map((is) => ({ was, is, score: roleLikeness(was, is) }))
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

/** By what one may know a role again; roles that share none of it are not held against each other. */
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

/** How likely two roles of different ids are one: the same file or number says much, the work says most. */
export function roleLikeness(was: Role, is: Role): number {
  const work = likeness(workOf(was), workOf(is))
  const title = fold(was.title) === fold(is.title) ? 0.35 : 0
  const code = was.code !== undefined && was.code === is.code ? 0.35 : 0
  const file = was.file === is.file ? 0.35 : 0
  return Math.min(1, work * 0.8 + title + code + file)
}

function workOf({ purpose, duties, routine, accountability }: Role): string {
  const texts = duties.flatMap(({ duty, tasks }) => [duty, ...tasks.map(({ task }) => task)])
  return [purpose, ...texts, ...routine.map((item) => item.do), ...accountability].join(' ')
}
