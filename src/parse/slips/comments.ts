import { inQuotes } from '../../edits/as-written.js'
import type { Shape } from '../shape.js'
import { type Flow, longest } from './flow-state.js'
import { putInQuotes } from './missing-quotes.js'
import { lineEnd, type Walk } from './walk.js'
import { type WholeText, wholeText, withoutPlainComment } from './whole-text.js'

/**
 * `C# 工程师 #2`: a comment behind a text that was probably meant as a part of it. It is told; where the text goes on below
 * it gets quotes, for YAML cannot read it. Answers with the end of what got quotes.
 */
export function mendComment(walk: Walk, whole: WholeText, column: number, shape?: Shape): number | undefined {
  const { text, slips } = walk
  const { start } = whole
  const at = whole.end + text.slice(whole.end, whole.end + 2).search(/\S/)
  if (text.charAt(at) !== '#' || at === whole.end) return undefined
  const meant = wholeText(text, start, column, withoutPlainComment)
  if (meant.end <= whole.end || !takesText(shape) || /^[\d.,:%/ -]*$/.test(whole.text)) return undefined
  if (isAligned(text, at)) return undefined
  if (meant.lines > whole.lines) {
    putInQuotes(walk, meant, '#')
    return meant.end
  }
  const facts = { cut: text.slice(at, meant.end), use: inQuotes(meant.text) }
  slips.push({ problem: { code: 'comment-in-text', facts, start: at, end: meant.end }, edits: [] })
  return undefined
}

interface ItemStart {
  column: number
  end: number
  inList: boolean
}

/** `- #1 产线`: an item that is nothing but a comment to YAML; answers with the end of what got quotes. */
export function mendNumbered(
  walk: Walk,
  start: number,
  { column, end, inList }: ItemStart,
): number | undefined {
  const written = walk.text.slice(start, end).trimEnd()
  const below = walk.text.slice(end + 1, lineEnd(walk.text, end + 1))
  const hasMore = below.search(/\S/) > column
  if (!inList || !/^#[^\s#]/.test(written) || !walk.next || hasMore || !takesText(walk.next.shape))
    return undefined
  walk.next = undefined
  putInQuotes(walk, { start, end: start + written.length, text: written, lines: 1 }, '#')
  return end
}

/** Any text may stand here; behind a word or a date nobody would write on. */
const takesText = (shape: Shape | undefined) =>
  !shape || (shape.types.has('string') && !shape.schema.format && shape.words.size === 0)

/** The line above or below has a comment in the same column, behind more blanks than one. */
function isAligned(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  const column = widthOf(text.slice(start, at))
  const lines = [
    text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0)),
    text.slice(lineEnd(text, at) + 1, lineEnd(text, lineEnd(text, at) + 1)),
  ]
  return lines.some((line) => {
    const before = /^.*?[ \t]{2}(?=#)/.exec(line)?.[0]
    return before !== undefined && widthOf(before) === column
  })
}

/** Columns as they are seen: Chinese signs take two. */
const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)

/**
 * `[巡检 #1 产线]`: a # in brackets that hides the rest of the line, and with it the closing bracket. The text gets quotes;
 * answers with its end, undefined where a comment is meant.
 */
export function mendNumberSign(flow: Flow, at: number): number | undefined {
  const { walk, levels, token, fresh } = flow
  const { text } = walk
  const rest = text.slice(at, Math.min(lineEnd(text, at), at + longest))
  const [hidden = ''] = /^#[^\s,，[\]{}][^,[\]{}]*/.exec(rest) ?? []
  const goesOn = rest.slice(hidden.length)
  if (hidden === '' || !(fresh ? goesOn.includes(levels.at(-1)?.close ?? ']') : /^[,\]}]/.test(goesOn)))
    return undefined
  const written = text.slice(token, at) + hidden.trimEnd()
  const start = token + written.search(/\S/)
  const end = token + written.length
  putInQuotes(walk, { start, end, text: written.trimStart(), lines: 1 }, '#')
  return end
}
