import type { Step } from '../change.js'
import type { Field } from '../fields.js'
import { plainText } from '../pair/plain-text.js'
import type { Entry } from '../portrait/portrait.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** What is listed in a duty or under a heading that was added or removed, with it or by itself. */
interface Held {
  entry: Entry
  trail: readonly Step[]
  /** The difference that it is all of. */
  alone?: Difference
}

/** An entry that moved from one duty or heading to another: it was not removed and added. */
export function foldReassigned(found: readonly Difference[]): Difference[] {
  const differences = unpaired(found)
  const come = bySaying(differences.flatMap((difference) => heldIn(difference, 'after')))
  const folded = new Set<Difference>()
  const told = differences.flatMap((difference): Difference[] => {
    let within: readonly Step[] | undefined
    const moved = heldIn(difference, 'before').flatMap((gone) => {
      // What went with something that stands elsewhere now is there with it.
      if (within && within.length < gone.trail.length) return []
      const here = come.get(sayingOf(gone))?.shift()
      if (!here) return []
      within = gone.trail
      for (const { alone } of [gone, here]) if (alone) folded.add(alone)
      return reassigned(gone, here)
    })
    return [difference, ...moved]
  })
  return told.filter((difference) => !folded.has(difference))
}

/** What may move, and what it may move between. */
const parts: ReadonlySet<Field> = new Set(['task', 'duty-output', 'duty-kpi', 'body', 'section'])
const wholes: ReadonlySet<Field> = new Set(['duty', 'section'])

function heldIn(difference: Difference, side: 'before' | 'after'): Held[] {
  const entry = difference.what === 'entry' ? difference[side] : undefined
  if (!entry) return []
  const { trail } = difference
  return [
    ...(parts.has(entry.field) ? [{ entry, trail, alone: difference }] : []),
    ...heldBelow(entry, trail),
  ]
}

function heldBelow(whole: Entry, trail: readonly Step[]): Held[] {
  if (!wholes.has(whole.field)) return []
  return whole.lists.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const below = [...trail, stepTo(entry)]
      return [{ entry, trail: below }, ...heldBelow(entry, below)]
    }),
  )
}

/** A KPI is known by its id, everything else by its words. */
const sayingOf = ({ entry: { field, key, name } }: Pick<Held, 'entry'>) =>
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
  return [
    {
      what: 'home',
      field: entry.field,
      trail,
      before: gone.entry,
      after: entry,
      from: gone.trail.at(-2)?.name ?? '',
      to: trail.at(-2)?.name ?? '',
    },
    ...compareEntries(gone.entry, entry, trail),
  ]
}

/** Two paragraphs that changed places look like two that were revised: what stands elsewhere word for word is no revision. */
function unpaired(differences: readonly Difference[]): Difference[] {
  const revised = differences.filter(isRevised)
  if (revised.length === 0) return [...differences]
  const entriesOf = (side: 'before' | 'after') =>
    new Set([
      ...differences.flatMap((one) => heldIn(one, side)).map(sayingOf),
      ...revised.map((one) => sayingOf({ entry: one[side] })),
    ])
  const [gone, come] = [entriesOf('before'), entriesOf('after')]
  return differences.flatMap((one): Difference[] => {
    if (!isRevised(one)) return [one]
    const { field, before, after, trail } = one
    if (!come.has(sayingOf({ entry: before })) && !gone.has(sayingOf({ entry: after }))) return [one]
    const around = trail.slice(0, -1)
    return [
      { what: 'entry', field, trail: [...around, stepTo(before)], before },
      { what: 'entry', field, trail: [...around, stepTo(after)], after },
    ]
  })
}

type Revised = Difference & { what: 'wording' }

/** Paragraphs only: what has values of its own stays the same thing. */
const isRevised = (one: Difference): one is Revised => one.what === 'wording' && one.field === 'body'
