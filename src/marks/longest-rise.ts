/**
 * The most items that stand in the same order in two lists: all others were moved. `partners` has the index in the first
 * list for an index in the second; what comes back are indices in the second. Of runs of one length it is the last.
 */
export function longestRise(partners: ReadonlyMap<number, number>): Set<number> {
  const pairs = [...partners].sort(([a], [b]) => a - b)
  const best: { index: number; length: number; last: number }[] = []
  for (const [at, [index, from]] of pairs.entries()) {
    let [length, last] = [1, -1]
    for (let earlier = 0; earlier < at; earlier += 1) {
      const before = best[earlier]
      if (before && (pairs[earlier]?.[1] ?? 0) < from && before.length >= length)
        [length, last] = [before.length + 1, earlier]
    }
    best.push({ index, length, last })
  }
  const steady = new Set<number>()
  let at = best.reduce(
    (longest, { length }, index) => (length >= (best[longest]?.length ?? 0) ? index : longest),
    0,
  )
  for (let step = best[at]; step !== undefined; step = best[at]) {
    steady.add(step.index)
    at = step.last
  }
  return steady
}
