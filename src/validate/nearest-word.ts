import { allowed, isChinese, lengthOf, slipsBetween } from './nearest-text.js'
import { areOpposed, isTurnedBy } from './opposites.js'

/** The spellings of one closed word. */
export type Spellings = readonly string[]

/**
 * The spelling of a closed word that an author probably meant. A slip is only one of the word that is nearest: where two
 * are as near (越少越好), and where it may be the opposite that was meant, nothing is guessed.
 */
export function nearestWord(found: string, words: readonly Spellings[]): string | undefined {
  const text = withoutLookalikes(found.trim().toLowerCase())
  const same = words.flat().find((spelling) => spelling.toLowerCase() === text)
  if (same !== undefined) return same
  const [first, second] = words
    .flatMap((spellings) => nearestSpelling(text, spellings))
    .sort((a, b) => a.slips - b.slips || a.longer - b.longer)
  if (!first) return longer(text, words)
  const isUnclear = first.slips === second?.slips && first.longer === second.longer
  return isUnclear || areOpposed(text, first.spelling.toLowerCase()) ? undefined : first.spelling
}

/** 己批准 is 已批准, whatever else it is near to. */
const withoutLookalikes = (text: string) => text.replace(/^[己巳]/, '已').replace(/^末/, '未')

function nearestSpelling(text: string, spellings: Spellings) {
  const [nearest] = spellings
    .map((spelling) => ({
      spelling,
      slips: slipsBetween(text, spelling.toLowerCase()),
      longer: Math.abs(lengthOf(spelling) - lengthOf(text)),
    }))
    .filter(({ spelling, slips }) => slips <= allowed(text, spelling.toLowerCase()))
    .sort((a, b) => a.slips - b.slips || a.longer - b.longer)
  return nearest ?? []
}

/** 本科学历 holds 本科 and nothing that makes another thing of it; a part of an English word is no word. */
function longer(text: string, words: readonly Spellings[]): string | undefined {
  const inside = words.flatMap((spellings) => longestInside(text, spellings))
  const [only] = inside
  return inside.length === 1 ? only : undefined
}

function longestInside(text: string, spellings: Spellings): string | [] {
  const held = spellings
    .filter(
      (spelling) =>
        lengthOf(spelling) >= (isChinese(spelling) ? 2 : 4) && holds(text, spelling.toLowerCase()),
    )
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  return held[0] ?? []
}

function holds(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const [before, behind] = [text.slice(0, at), text.slice(at + word.length)]
  const isWhole = isChinese(word) || (!/[a-z]$/.test(before) && !/^[a-z]/.test(behind))
  return isWhole && !isTurnedBy(`${before} ${behind}`)
}
