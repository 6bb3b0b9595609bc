import { inQuotes } from '../../edits/as-written.js'
import type { Walk } from './walk.js'

const escapes = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[\s\S])/gi
/** Escapes that YAML knows; the blank and the line break join lines. */
const known = /^\\(?:[0abtnvfre"/\\N_LP\s]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})$/i
/** Escapes that turn a letter into something else, and escapes that do not belong in a text. */
const ofLetters = /^\\[abtnvfrexuULNP0_]/
const unwanted = /^\\[abvfe0]/
/** `C:\temp`, `\\server\new`. */
const path = /(?:^|[^A-Za-z])[A-Za-z]:\\(?!\\)|^\\{2}[^\\\s]+\\(?!\\)/

/**
 * `"C:\temp\new"` has a tab and a line break in it, and `"D:\共享"` is no YAML: single quotes keep what was written.
 * Answers whether the text was mended.
 */
export function mendEscapes(walk: Walk, start: number, closing: number): boolean {
  const inside = walk.text.slice(start + 1, closing)
  if (walk.text.charAt(start) !== '"' || !inside.includes('\\')) return false
  const found = inside.match(escapes) ?? []
  const use = inQuotes(plainOf(inside))
  const span = { start, end: closing + 1 }
  const edits = [{ ...span, text: use }]
  if (found.some((one) => !known.test(one) || unwanted.test(one))) {
    walk.slips.push({ problem: { code: 'yaml-quote', facts: { found: '\\', use }, ...span }, edits })
    return true
  }
  const letter = found.find((one) => ofLetters.test(one))
  const isCertain = path.test(inside)
  if (letter === undefined || !(isCertain || isLikely(inside))) return false
  const problem = { code: 'escape-in-text', facts: { found: letter, use }, ...span } as const
  walk.slips.push({ problem, edits: isCertain ? edits : [] })
  return isCertain
}

/** A folder's name in small letters: behind a line break that was meant a sentence would begin. */
const isLikely = (inside: string) => /[\p{L}\p{N}_]\\t[a-z0-9]|\p{Script=Han}\\[nr][a-z]/u.test(inside)

/** What is seen between the quotes. */
const plainOf = (inside: string) =>
  (path.test(inside) ? inside : inside.replaceAll('\\\\', '\\')).replaceAll('\\"', '"')
