import type { Step } from '../change.js'
import type { Field } from '../fields.js'
import type { Entry } from '../portrait/portrait.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** What is listed in a duty or under a heading that was added or removed, with it or by itself. */
export interface Held {
  entry: Entry
  trail: readonly Step[]
  /** The difference that it is a part of, or all. */
  of: Difference
  isAll: boolean
}

/** What may move, and what it may move between. */
const parts: ReadonlySet<Field> = new Set(['task', 'duty-output', 'duty-kpi', 'body', 'section'])
const wholes: ReadonlySet<Field> = new Set(['duty', 'section'])

/** What came or went with a difference and may be found elsewhere. */
export function heldIn(of: Difference, side: 'before' | 'after'): Held[] {
  const entry = of.what === 'entry' ? of[side] : undefined
  if (!entry) return []
  const { trail } = of
  return [
    ...(parts.has(entry.field) ? [{ entry, trail, of, isAll: true }] : []),
    ...heldBelow(entry, trail, of),
  ]
}

function heldBelow(whole: Entry, trail: readonly Step[], of: Difference): Held[] {
  if (!wholes.has(whole.field)) return []
  return whole.lists.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const below = [...trail, stepTo(entry)]
      return [{ entry, trail: below, of, isAll: false }, ...heldBelow(entry, below, of)]
    }),
  )
}

/** Whether something stands below another: both have the very same step to it. */
export const isBelow = ({ trail }: Held, around: Held) =>
  trail.length > around.trail.length && trail[around.trail.length - 1] === around.trail.at(-1)

/** Whether two things stand under different heads or duties. */
export const isElsewhere = (one: Pick<Held, 'trail'>, other: Pick<Held, 'trail'>) =>
  homeOf(one) !== homeOf(other)

const homeOf = ({ trail }: Pick<Held, 'trail'>) =>
  JSON.stringify(trail.slice(0, -1).map(({ field, key }) => [field, key]))
