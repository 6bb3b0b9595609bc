import { distance } from 'fastest-levenshtein'
import { inQuotes } from '../../edits/as-written.js'
import type { Shape } from '../shape.js'
import { indentation, widthOf } from './indent.js'
import { type Key, keyIn } from './key.js'
import { lineEnd, type Walk } from './walk.js'
import { wholeText, withoutComment, withoutPlainComment } from './whole-text.js'

/**
 * `- 完成时限: 24 小时内`, an item of a list of texts, is a key with its value to YAML. It is text where no such key may
 * stand, and nothing below it looks like the rest of a mapping. Answers with the end of the text if it was mended.
 */
export function mendColonInText(walk: Walk, start: number, key: Key, column: number, end: number) {
  const { text, next, frames } = walk
  const behind = withoutComment(text.slice(key.end, end))
  if (!next || frames.at(-1)?.shape?.types.has('object')) return undefined
  if (!isTextHere(next.shape, key.text) || !isPlain(behind) || hasMoreBelow(text, column, end))
    return undefined
  const read = wholeText(text, start, column - 1)
  // What follows a # is as much a part of the sentence: only quotes keep it.
  const whole = wholeText(text, start, column - 1, withoutPlainComment)
  const { colon } = key
  const isWide =
    whole.end === read.end &&
    isProse(key.text) &&
    !/:\s/.test(whole.text.slice(key.end - start)) &&
    !/^["']/.test(whole.text)
  const wide = `${text.slice(start, colon).trimEnd()}：${whole.text.slice(key.end - start).trimStart()}`
  const use = isWide ? wide : inQuotes(whole.text)
  walk.slips.push({
    problem: { code: 'colon-in-text', facts: { key: key.text, use }, start: colon, end: colon + 1 },
    edits: [{ start, end: whole.end, text: use }],
  })
  return whole.end
}

/** A text may stand here, and of keys only others: a key that is nearly one of those is a slip in its letters. */
export function isTextHere(shape: Shape | undefined, key: string): boolean {
  if (!shape?.types.has('string')) return false
  if (!shape.types.has('object')) return true
  if (shape.schema.additionalProperties !== false || shape.keys.has(key)) return false
  const length = [...key].length
  const slips = length < 3 ? 0 : length < 6 ? 1 : 2
  return ![...shape.keys.keys()].some((known) => distance(known.toLowerCase(), key.toLowerCase()) <= slips)
}

/** With full-width punctuation a Chinese sentence reads as it should. */
export const isProse = (text: string) => /\p{Script=Han}/u.test(text)

/** A text, perhaps in quotes; no list, no block, nothing that YAML has a name for. */
const isPlain = (behind: string) =>
  /^\s+(?:"[^"]*"[^"]*|'[^']*'[^']*|[^\s"'[{|>&*!#][^\n]*)$/.test(behind.trimEnd())

/** A key or item further right on the next line: the item is a mapping after all. */
function hasMoreBelow(text: string, column: number, end: number): boolean {
  for (let start = end + 1; start < text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, lineEnd(text, start)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    const rest = line.slice(indent.length)
    if (rest === '' || rest.startsWith('#')) continue
    return widthOf(indent) >= column && (/^-\s/.test(rest) || keyIn(rest) !== undefined)
  }
  return false
}
