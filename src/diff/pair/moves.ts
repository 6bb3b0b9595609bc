import { longestRise } from '../../marks/longest-rise.js'

/** An entry that changed its place among those that were there before and still are; places count from 1. */
export interface Move<T> {
  item: T
  from: number
  to: number
}

/**
 * The fewest entries that must have been moved to come from one order to the other: those outside of a longest run that
 * kept its order. `pairs` are in their order after. Of two that changed places it is the one that rose.
 */
export function movesIn<T>(pairs: readonly Move<T>[]): Move<T>[] {
  const steady = longestRise(new Map(pairs.map(({ from }, index) => [index, from])))
  return pairs.filter((_, index) => !steady.has(index))
}
