import { distance } from 'fastest-levenshtein'

/** Whether a text is Chinese: such a text is answered in Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/**
 * The candidate that an author probably meant: the same but for capitals, a slip of a few letters, or a longer or
 * shorter form of it (岗位职责描述 for 职责). Undefined when none is close, or several are equally so.
 */
export function nearestText(found: string, candidates: readonly string[]): string | undefined {
  const text = found.trim().toLowerCase()
  return (
    candidates.find((candidate) => candidate.toLowerCase() === text) ??
    misspelt(text, candidates) ??
    longerOrShorter(text, candidates)
  )
}

function misspelt(text: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(text, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= allowed(text, candidate.toLowerCase()))
    // A character taken for another (己批准) is likelier than one too many.
    .map((near) => ({ ...near, longer: Math.abs(lengthOf(near.candidate) - lengthOf(text)) }))
    .sort((a, b) => a.slips - b.slips || a.longer - b.longer)
  const [first, second] = near
  // Two short words are near to each other by chance; then only a single one is worth a guess.
  const alike = second?.slips === first?.slips && second?.longer === first?.longer
  const unclear = alike && lengthOf(text) <= 3
  return unclear ? undefined : first?.candidate
}

/** How many slips a word may have: a few letters in a long one, one in a short one; two characters must begin alike. */
export function allowed(text: string, candidate: string): number {
  const length = Math.max(lengthOf(text), lengthOf(candidate))
  if (length <= 2) return isChinese(text) && [...text][0] === [...candidate][0] ? 1 : 0
  if (isChinese(text)) return length <= 4 ? 1 : 2
  return length <= 5 ? 1 : length <= 8 ? 2 : 3
}

/** How many slips make one text of another; two letters that changed places are one. */
export function slipsBetween(a: string, b: string): number {
  const slips = distance(...oneUnitEach(a, b))
  return slips === 2 && [...a].sort().join('') === [...b].sort().join('') ? 1 : slips
}

/** Levenshtein counts code units; rare characters have two, so every character gets one of its own. */
function oneUnitEach(a: string, b: string): [string, string] {
  if (!/[\ud800-\udfff]/.test(a + b)) return [a, b]
  const units = new Map<string, string>()
  const unit = (character: string) => {
    const known = units.get(character) ?? String.fromCharCode(0xe000 + units.size)
    units.set(character, known)
    return known
  }
  return [[...a].map(unit).join(''), [...b].map(unit).join('')]
}

function longerOrShorter(text: string, candidates: readonly string[]): string | undefined {
  const least = isChinese(text) ? 2 : 4
  const inside = candidates
    .filter((candidate) => lengthOf(candidate) >= least && text.includes(candidate.toLowerCase()))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  if (inside[0]) return inside[0]
  const around = candidates.filter((candidate) => candidate.toLowerCase().includes(text))
  return lengthOf(text) >= least && around.length === 1 ? around[0] : undefined
}

/** The number of characters of a text. */
export const lengthOf = (text: string) => [...text].length
