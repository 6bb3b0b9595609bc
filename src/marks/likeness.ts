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

/** So many of the most similar texts are looked for; a piece found in more texts than that distinguishes none of them. */
const NEAREST = 16
const COMMON = 1000

/** Finds, in a long list, the texts that have most in common with another, the most similar first, by their places. */
export function indexTexts(texts: readonly string[]): (text: string, from: number) => number[] {
  const sizes = texts.map((text) => total(gramsOf(text)))
  const places = new Map<string, number[]>()
  for (const [place, text] of texts.entries())
    for (const gram of gramsOf(text).keys()) {
      const known = places.get(gram)
      if (known) known.push(place)
      else places.set(gram, [place])
    }
  return (text, from) => {
    const own = gramsOf(text)
    const size = total(own)
    const common = new Map<number, number>()
    for (const gram of own.keys()) {
      const among = places.get(gram) ?? []
      if (among.length <= COMMON) for (const place of among) common.set(place, (common.get(place) ?? 0) + 1)
    }
    return [...common]
      .map(([place, count]) => ({ place, alike: count / (size + (sizes[place] ?? 0)) }))
      .sort((a, b) => b.alike - a.alike || Math.abs(a.place - from) - Math.abs(b.place - from))
      .slice(0, NEAREST)
      .map(({ place }) => place)
  }
}

/** Which share of a text's words, as likeness counts them, stands in another, from 0 to 1. */
export function partIn(part: string, whole: string): number {
  const [own, around] = [gramsOf(part), gramsOf(whole)]
  let common = 0
  for (const [gram, count] of own) common += Math.min(count, around.get(gram) ?? 0)
  return own.size === 0 ? 0 : common / total(own)
}

/** Which share of a text's characters, or words where they are Latin, another has, whatever their order. */
export function keptIn(text: string, other: string): number {
  const [own, there] = [unitsOf(text), new Set(unitsOf(other))]
  return own.length === 0 ? 1 : own.filter((unit) => there.has(unit)).length / own.length
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
  const units = unitsOf(text)
  for (const gram of [...units, ...pairsOf(units)]) grams.set(gram, (grams.get(gram) ?? 0) + 1)
  known.set(text, grams)
  return grams
}

const unitsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []

const pairsOf = (units: readonly string[]) => units.slice(1).map((unit, index) => `${units[index]} ${unit}`)

function total(grams: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of grams.values()) sum += count
  return sum
}
