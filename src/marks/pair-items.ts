import { diffArrays } from 'diff'
import { longestRise } from './longest-rise.js'

/** An item in both states, or in one of them. */
export interface Pair<T> {
  before?: T
  after?: T
  /** It stands among the others where it did not stand before. */
  moved?: true
}

/** How alike two items are, from 0 to 1; 0 for those that are never the same item. */
export type Likeness<T> = (before: T, after: T) => number

/** Less alike than this are two items, not one that was changed. */
const LEAST_ALIKE = 0.5

/** Comparisons beyond which items are only told apart by being equal. */
const MOST_COMPARISONS = 40_000

/** Pairs the items of two lists by likeness, in the order of the second; what is only in the first stays where it stood. */
export function pairItems<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Pair<T>[] {
  const partners = partnersOf(before, after, likeness)
  return inOrder(before, after, { partners, steady: longestRise(partners) })
}

/** `pairItems` of lists whose order is part of what they say: what was moved is gone there, and new here. */
export function pairInOrder<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Pair<T>[] {
  const partners = partnersOf(before, after, likeness)
  const steady = longestRise(partners)
  const staying = new Map([...partners].filter(([to]) => steady.has(to)))
  return inOrder(before, after, { partners: staying, steady })
}

interface Partners {
  /** The index in `before` for an index in `after`. */
  partners: ReadonlyMap<number, number>
  /** Those that were not moved, by their index in `after`. */
  steady: ReadonlySet<number>
}

function inOrder<T>(before: readonly T[], after: readonly T[], { partners, steady }: Partners): Pair<T>[] {
  const known = new Set(partners.values())
  const removed = removedAfter(before, known, { partners, steady })
  const pairs: Pair<T>[] = [...(removed.get(-1) ?? [])]
  for (const [index, item] of after.entries()) {
    const partner = partners.get(index)
    if (partner === undefined) pairs.push({ after: item })
    else pairs.push({ before: before[partner] as T, after: item, ...(!steady.has(index) && { moved: true }) })
    pairs.push(...(removed.get(index) ?? []))
  }
  return pairs
}

/** The index in `before` for an index in `after`: the most alike first, then those that stand nearest. */
function partnersOf<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
): Map<number, number> {
  const large = before.length * after.length > MOST_COMPARISONS
  const candidates = large
    ? [...samePlaces(before, after, likeness)]
    : [...allPlaces(before, after, likeness)]
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.to - b.to)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to, score } of candidates) {
    if (score < LEAST_ALIKE || partners.has(to) || taken.has(from)) continue
    partners.set(to, from)
    taken.add(from)
  }
  return partners
}

interface Candidate {
  from: number
  to: number
  score: number
  distance: number
}

function* allPlaces<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
): Generator<Candidate> {
  for (const [from, old] of before.entries())
    for (const [to, fresh] of after.entries())
      yield { from, to, score: likeness(old, fresh), distance: Math.abs(from - to) }
}

/** Items that are the same, as far as they stand in the same order. */
function* samePlaces<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
): Generator<Candidate> {
  const comparator = (old: T, fresh: T) => likeness(old, fresh) === 1
  let [from, to] = [0, 0]
  for (const { count, added, removed } of diffArrays([...before], [...after], { comparator })) {
    for (let step = 0; step < count && !added && !removed; step += 1)
      yield { from: from + step, to: to + step, score: 1, distance: 0 }
    if (!added) from += count
    if (!removed) to += count
  }
}

/** What is only in `before`, by the index in `after` of what it follows; -1 at the head of the list. */
function removedAfter<T>(
  before: readonly T[],
  known: ReadonlySet<number>,
  { partners, steady }: Partners,
): Map<number, Pair<T>[]> {
  const places = new Map([...partners].filter(([to]) => steady.has(to)).map(([to, from]) => [from, to]))
  const removed = new Map<number, Pair<T>[]>()
  let anchor = -1
  for (const [index, item] of before.entries()) {
    anchor = places.get(index) ?? anchor
    if (!known.has(index)) removed.set(anchor, [...(removed.get(anchor) ?? []), { before: item }])
  }
  return removed
}
