/** From here on two texts are the same thing in another wording. */
export const ALIKE = 0.5

/**
 * How alike two texts are, from 0 to 1: the share of neighbouring pairs of characters, or of words where they are Latin,
 * that they have in common (Dice's coefficient).
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [gramsOf(one), gramsOf(other)]
  if (a.size === 0 || b.size === 0) return plain(one) === plain(other) ? 1 : 0
  let common = 0
  for (const [gram, count] of a) common += Math.min(count, b.get(gram) ?? 0)
  return (2 * common) / (total(a) + total(b))
}

/** How alike two texts are of which one goes on where the other ends are at least: 保密, 保密与合规. */
const CONTAINED = 0.6

/** The same for what is shown side by side: a text that is a part of another belongs to it, however much is new. */
export function likenessOrPart(before: string, after: string): number {
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before]
  const least = shorter.length > 1 && longer.includes(shorter) ? CONTAINED : 0
  return Math.max(least, likeness(before, after))
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

const known = new Map<string, ReadonlyMap<string, number>>()
const most = 20_000

/** Counted once for each text, which is held against many others. */
function gramsOf(text: string): ReadonlyMap<string, number> {
  const found = known.get(text)
  if (found) return found
  if (known.size >= most) known.clear()
  const grams = new Map<string, number>()
  const units =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  for (const gram of [...units, ...pairsOf(units)]) grams.set(gram, (grams.get(gram) ?? 0) + 1)
  known.set(text, grams)
  return grams
}

const pairsOf = (units: readonly string[]) => units.slice(1).map((unit, index) => `${units[index]} ${unit}`)

function total(grams: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of grams.values()) sum += count
  return sum
}
