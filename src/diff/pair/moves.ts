/** An entry that changed its place among those that were there before and still are; places count from 1. */
export interface Move<T> {
  item: T
  from: number
  to: number
}

/**
 * The fewest entries that must have been moved to come from one order to the other: those outside of a longest run that
 * kept its order. `pairs` are in their order after; `from` and `to` are their places.
 */
export function movesIn<T>(pairs: readonly Move<T>[]): Move<T>[] {
  const kept = new Set(longestRise(pairs.map(({ from }) => from)))
  return pairs.filter((_, index) => !kept.has(index))
}

/** The indices of a longest rising subsequence. */
function longestRise(numbers: readonly number[]): number[] {
  const length: number[] = []
  const previous: number[] = []
  for (const [index, number] of numbers.entries()) {
    length[index] = 1
    for (let earlier = 0; earlier < index; earlier++) {
      if ((numbers[earlier] ?? 0) >= number || (length[earlier] ?? 0) + 1 <= (length[index] ?? 0)) continue
      length[index] = (length[earlier] ?? 0) + 1
      previous[index] = earlier
    }
  }
  const rise: number[] = []
  let at: number | undefined = length.indexOf(Math.max(0, ...length))
  while (at !== undefined && at >= 0) {
    rise.unshift(at)
    at = previous[at]
  }
  return rise
}
