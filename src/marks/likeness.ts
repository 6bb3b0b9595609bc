/** How alike two texts of which one goes on where the other ends are at least: 保密, 保密与合规. */
const CONTAINED = 0.6

/** How alike two texts are, from 0 to 1: by the pairs of characters that both have. */
export function likenessOf(before: string, after: string): number {
  if (before === after) return 1
  const common = commonPairs(before, after)
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before]
  return shorter.length > 1 && longer.includes(shorter) ? Math.max(CONTAINED, common) : common
}

function commonPairs(before: string, after: string): number {
  const [old, fresh] = [pairsOf(before), pairsOf(after)]
  const total = old.length + fresh.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const pair of old) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of fresh) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    common += 1
  }
  return (2 * common) / total
}

const MOST_CHARACTERS = 2000

function pairsOf(text: string): string[] {
  const plain = text.slice(0, MOST_CHARACTERS).replace(/[\p{P}\p{Z}\s]/gu, '')
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2))
}
