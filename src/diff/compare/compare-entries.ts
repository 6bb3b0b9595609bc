import type { Step } from '../change.js'
import type { Pair } from '../pair/pair.js'
import { pairEntries } from '../pair/pair-entries.js'
import { plainText } from '../pair/plain-text.js'
import type { Entry, List, Value } from '../portrait/portrait.js'
import { compareOrder, placeOf, placesOf, stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** Everything that is not the same in two entries that are the same thing. `trail` leads to them. */
export function compareEntries(before: Entry, after: Entry, trail: readonly Step[] = []): Difference[] {
  return [...compareValues(before, after, trail), ...compareAllLists(before, after, trail)]
}

function compareValues(before: Entry, after: Entry, trail: readonly Step[]): Difference[] {
  const old = new Map(before.values.map((value) => [value.field, value]))
  const now = new Map(after.values.map((value) => [value.field, value]))
  const wish = after.preferred && before.preferred ? { preferred: true as const } : {}
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): Difference[] => {
    const [was, is] = [old.get(field), now.get(field)]
    if (was && is && isSame(was, is)) return []
    return [{ what: 'value', field, trail, ...wish, ...(was && { before: was }), ...(is && { after: is }) }]
  })
}

function isSame(before: Value, after: Value): boolean {
  if ((before.key === undefined) !== (after.key === undefined)) {
    const [was, is] = [before, after].map(({ alias, value }) => plainText(String(alias ?? value)))
    return was === is
  }
  if (before.key !== undefined) return before.key === after.key && before.unit === after.unit
  return plainText(String(before.value)) === plainText(String(after.value))
}

function compareAllLists(before: Entry, after: Entry, trail: readonly Step[]): Difference[] {
  const old = new Map(before.lists.map((list) => [list.field, list]))
  const now = new Map(after.lists.map((list) => [list.field, list]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) =>
    compareLists(old.get(field), now.get(field), trail),
  )
}

function compareLists(
  before: List | undefined,
  after: List | undefined,
  trail: readonly Step[],
): Difference[] {
  const field = (after ?? before)?.field
  if (field === undefined) return []
  const isTold = (after ?? before)?.isTold
  const pairs = pairEntries(before, after).filter((pair) => !isTold || (pair.before && pair.after))
  const places = { before: placesOf(before), after: placesOf(after) }
  const inOrder = pairs.sort((a, b) => placeOf(a, places) - placeOf(b, places))
  return [
    ...inOrder.flatMap((pair) => comparePair(pair, trail)),
    ...compareOrder({ before, after, pairs: inOrder, places }, trail),
  ]
}

function comparePair({ before, after }: Pair, trail: readonly Step[]): Difference[] {
  const entry = after ?? before
  if (!entry) return []
  const { field, preferred } = entry
  const below: Step[] = [...trail, ...(entry.group ? [entry.group] : []), stepTo(entry)]
  const wish = preferred ? { preferred } : {}
  if (!before) return after ? [{ what: 'entry', field, trail: below, ...wish, after }] : []
  if (!after) return [{ what: 'entry', field, trail: below, ...wish, before }]
  return [
    ...(isReworded(before, after)
      ? [{ what: 'wording' as const, field, trail: below, ...wish, before, after }]
      : []),
    ...compareEntries(before, after, below),
  ]
}

function isReworded({ text: was }: Entry, { text: is }: Entry): boolean {
  return was !== undefined && is !== undefined && plainText(was) !== plainText(is)
}
