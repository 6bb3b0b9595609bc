import { indexTexts, likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { Role } from '../../model/types.js'

/** Pieces of work are the same one from here on; stricter than within a role, for many roles do similar things. */
export const SAME_WORK = 0.7

/** All that a role does, duties and tasks. */
export const piecesOf = ({ duties }: Role): string[] =>
  duties.flatMap(({ duty, tasks }) => [duty, ...tasks.map(({ task }) => task)])

/** All sentences that say what a role is there for. */
export const sentencesOf = (role: Role): string[] => [
  role.purpose,
  ...piecesOf(role),
  ...role.routine.map((item) => item.do),
  ...role.accountability,
]

/** Whether a piece of work is one that many roles have, which says nothing of where a role's own work went. */
export type IsCommon = (text: string) => boolean

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
