import { indexTexts, likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'

/** Pieces of work are the same one from here on; stricter than within a role, for many roles do similar things. */
export const SAME_WORK = 0.7

/** A text found in more roles than this, counting both states, does not distinguish any of them. */
const MANY = 3

/** The catch-all duty that ends most job descriptions, however it is worded. */
const sundry =
  /(?:领导|上级|公司|主管|经理|部门).{0,6}(?:交办|安排|布置|交给|分配|指派).{0,6}(?:工作|任务|事项|事务)|(?:other|additional|further) (?:duties|tasks|work|assignments|responsibilities).{0,20}(?:assigned|required|requested|needed)/iu

/** Whether a piece of work is one that many roles have, which says nothing of where a role's own work went. */
export type IsCommon = (text: string) => boolean

/** What many roles of two states have alike. */
export function commonWork(before: Model['roles'], after: Model['roles']): IsCommon {
  const owners = new Map<string, Set<string>>()
  for (const roles of [before, after])
    for (const role of roles.values())
      for (const text of piecesOf(role)) {
        const sign = fold(text)
        const known = owners.get(sign)
        if (known) known.add(role.id)
        else owners.set(sign, new Set([role.id]))
      }
  return (text) => sundry.test(text) || (owners.get(fold(text))?.size ?? 0) > MANY
}

/** All that a role does, duties and tasks. */
export const piecesOf = ({ duties }: Role): string[] =>
  duties.flatMap(({ duty, tasks }) => [duty, ...tasks.map(({ task }) => task)])

/** By what a role's work is known: its duties, or the tasks of its only one, without what many roles have. */
export function ownWork({ duties }: Role, isCommon: IsCommon): string[] {
  const own = duties.map(({ duty }) => duty).filter((duty) => !isCommon(duty))
  if (own.length > 1) return own
  const tasks = duties.flatMap((one) => one.tasks.map(({ task }) => task)).filter((task) => !isCommon(task))
  return tasks.length > 1 ? tasks : own
}

/** More pieces than these are found again by the same words only. */
const MOST = 4000

/** Finds the roles that have a piece of work, in the same words or almost, among the pieces of some roles. */
export function indexWork(pools: ReadonlyMap<Role, readonly string[]>): (text: string) => Set<Role> {
  const pieces = [...pools].flatMap(([role, texts]) => texts.map((text) => ({ role, text })))
  const exact = new Map<string, Set<Role>>()
  for (const { role, text } of pieces) {
    const owners = exact.get(fold(text)) ?? new Set()
    exact.set(fold(text), owners.add(role))
  }
  const nearest = pieces.length > MOST ? () => [] : indexTexts(pieces.map(({ text }) => text))
  return (text) => {
    const found = new Set(exact.get(fold(text)))
    for (const place of nearest(text, 0)) {
      const piece = pieces[place]
      if (piece && likeness(piece.text, text) >= SAME_WORK) found.add(piece.role)
    }
    return found
  }
}
