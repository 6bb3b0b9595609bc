import type { Step } from '../change.js'
import type { Field } from '../fields.js'
import { plainText } from '../pair/plain-text.js'
import type { Entry } from '../portrait/portrait.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** What stands in a duty that came or went with it, or alone. */
interface Held {
  entry: Entry
  trail: readonly Step[]
  /** The difference that it is all of. */
  alone?: Difference
}

/** What one duty lost and another has now stands elsewhere: it is not one less and one more. */
export function foldReassigned(differences: readonly Difference[]): Difference[] {
  const come = bySaying(differences.flatMap((difference) => heldIn(difference, 'after')))
  const folded = new Set<Difference>()
  const told = differences.flatMap((difference): Difference[] => {
    const moved = heldIn(difference, 'before').flatMap((gone) => {
      const here = come.get(sayingOf(gone))?.shift()
      if (!here) return []
      for (const { alone } of [gone, here]) if (alone) folded.add(alone)
      return reassigned(gone, here)
    })
    return [difference, ...moved]
  })
  return told.filter((difference) => !folded.has(difference))
}

const parts: ReadonlySet<Field> = new Set(['task', 'duty-output', 'duty-kpi'])

function heldIn(difference: Difference, side: 'before' | 'after'): Held[] {
  const entry = difference.what === 'entry' ? difference[side] : undefined
  if (!entry) return []
  const { trail } = difference
  if (parts.has(entry.field)) return [{ entry, trail, alone: difference }]
  if (entry.field !== 'duty') return []
  return entry.lists.flatMap(({ entries }) =>
    entries.map((part) => ({ entry: part, trail: [...trail, stepTo(part)] })),
  )
}

/** A KPI is known by its id, everything else by its words. */
const sayingOf = ({ entry: { field, key, name } }: Held) =>
  `${field}\n${field === 'duty-kpi' ? key : plainText(name)}`

function bySaying(come: readonly Held[]): Map<string, Held[]> {
  const found = new Map<string, Held[]>()
  for (const held of come) {
    const others = found.get(sayingOf(held))
    if (others) others.push(held)
    else found.set(sayingOf(held), [held])
  }
  return found
}

function reassigned(gone: Held, { entry, trail }: Held): Difference[] {
  const [from, to] = [gone.trail.at(-2), trail.at(-2)]
  if (!from || !to) return []
  return [
    {
      what: 'home',
      field: entry.field,
      trail,
      before: gone.entry,
      after: entry,
      from: from.name,
      to: to.name,
    },
    ...compareEntries(gone.entry, entry, trail),
  ]
}
