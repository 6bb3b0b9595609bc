import type { Role } from '../../model/types.js'
import type { Area } from '../areas.js'
import { fields } from '../fields.js'
import type { Difference } from './difference.js'

/** Two roles that are held against each other, and what differs. */
export interface Held {
  was: Role
  is: Role
  differences: readonly Difference[]
}

/** What is reported of roles that were split or merged. */
export interface Parted {
  /** What differs in each of them. */
  each: Held[]
  /** What none of them has any more, or none of them had. */
  all: Difference[]
}

/** What roles share out among them; all else is what each of them owes and is owed, and is missed wherever it is missing. */
const sharedOut: ReadonlySet<Area> = new Set([
  'scope',
  'duties',
  'routine',
  'authority',
  'accountability',
  'relationships',
  'processes',
  'ksa',
  'kpis',
  'body',
])

/** What a role of its own has of its own: its name, and its papers. */
const own: ReadonlySet<Area> = new Set(['title', 'document', 'status', 'incumbent'])

type Side = 'before' | 'after'

/**
 * A whole held against each of its parts, the whole being what was (`before`) or what is (`after`). What no part has is
 * told once, as gone or new; what one part has and another has not is told where each must have it, such as pay.
 */
export function partedBy(whole: Side, held: readonly Held[]): Parted {
  const lists = held.map(({ differences }) => differences.filter((one) => !own.has(areaOf(one))))
  const missing = lists.map((list) => new Set(list.flatMap((one) => pointerOfMissing(one, whole) ?? [])))
  const isNowhere = (pointer: string) =>
    missing.every((pointers) => withParents(pointer).some((at) => pointers.has(at)))
  const all = new Map<string, Difference>()
  const each = held.map(({ was, is }, index) => ({
    was,
    is,
    differences: (lists[index] ?? []).filter((one) => {
      const pointer = pointerOfMissing(one, whole)
      if (pointer === undefined) return true
      if (!isNowhere(pointer)) return !sharedOut.has(areaOf(one))
      // What stands in another entry is told there: which part has that entry is not the same for all.
      if (one.trail.length > 1) return true
      all.set(`${one.field} ${pointer}`, one)
      return false
    }),
  }))
  return { each, all: [...all.values()] }
}

const areaOf = ({ field }: Difference) => fields[field].area

/** Where stands what the whole has and a part has not; undefined for any other difference. */
function pointerOfMissing(one: Difference, whole: Side): string | undefined {
  if (one.what !== 'entry' && one.what !== 'value') return undefined
  const part = whole === 'before' ? one.after : one.before
  return part === undefined ? one[whole]?.pointer : undefined
}

/** A pointer, and the pointers of everything around it. */
const withParents = (pointer: string): string[] =>
  pointer
    .split('/')
    .map((_, index, steps) => steps.slice(0, index + 1).join('/'))
    .filter((at) => at !== '')
