import type { Step } from '../change.js'
import { type Move, movesIn } from '../pair/moves.js'
import type { Pair } from '../pair/pair.js'
import type { Entry, List } from '../portrait/portrait.js'
import type { Difference } from './difference.js'

/** The step of a trail that leads to an entry. */
export const stepTo = ({ field, key, name }: Entry): Step => ({ field, key, name })

/** Where the entries of a list stood and where they stand. */
export interface Places {
  before: ReadonlyMap<Entry, number>
  after: ReadonlyMap<Entry, number>
}

/** Entries of a list with those that they were, and where both stood. */
interface Paired {
  before: List | undefined
  after: List | undefined
  pairs: readonly Pair[]
  places: Places
}

/** Places in a list, counting from 1. */
export const placesOf = (list: List | undefined) =>
  new Map(list?.entries.map((entry, index) => [entry, index + 1]))

/** Where a pair is reported: a removed entry, where it was. */
export function placeOf({ before, after }: Pair, places: Places): number {
  return (after && places.after.get(after)) ?? ((before && places.before.get(before)) || 0) - 0.5
}

/** One entry that moved within its group is reported with its places; several are reported as one new order. */
export function compareOrder({ before, after, pairs, places }: Paired, trail: readonly Step[]): Difference[] {
  if (!before || !after || after.order === 'none') return []
  const groups = new Map<string | undefined, Kept[]>()
  for (const { before: was, after: is } of pairs) {
    if (!was || !is || was.group?.key !== is.group?.key) continue
    const kept = { item: { was, is }, from: places.before.get(was) ?? 0, to: places.after.get(is) ?? 0 }
    groups.set(is.group?.key, [...(groups.get(is.group?.key) ?? []), kept])
  }
  return [...groups.values()].flatMap((kept) => compareGroup(kept, { before, after }, trail))
}

type Kept = Move<{ was: Entry; is: Entry }>

function compareGroup(
  kept: readonly Kept[],
  { before, after }: { before: List; after: List },
  trail: readonly Step[],
): Difference[] {
  const moves = movesIn(kept)
  const [move] = moves
  if (!move) return []
  const { field } = after
  const { was, is } = move.item
  const around = [...trail, ...(is.group ? [is.group] : [])]
  if (moves.length === 1 && after.order === 'matters')
    return [
      {
        what: 'place',
        field,
        trail: [...around, stepTo(is)],
        before: was,
        after: is,
        from: move.from,
        to: move.to,
      },
    ]
  const inGroup = ({ group }: Entry) => group?.key === is.group?.key
  return [
    {
      what: 'order',
      field,
      trail: around,
      before: before.entries.filter(inGroup),
      after: after.entries.filter(inGroup),
      moves: moves.map(({ item, from, to }) => ({ name: item.is.name, from, to })),
    },
  ]
}
