import type { Shape } from '../shape.js'
import { mendBlockAsList } from './block-as-list.js'
import { mendComment, mendNumbered } from './comments.js'
import { mendEscapes } from './escapes.js'
import { readFlow } from './flow.js'
import { foldQuoted } from './fold.js'
import { mendInlinePairs } from './inline-pairs.js'
import { mendMissingBraces } from './missing-braces.js'
import { mendMissingQuotes, putInQuotes } from './missing-quotes.js'
import { closingQuote, mendCurlyQuotes, mendUnclosedQuote } from './quotes.js'
import { mendBlanks, oddBlanksAt } from './spaces.js'
import { lineEnd, type Walk } from './walk.js'
import { wholeText, withoutComment } from './whole-text.js'
import { mendWordsInBraces } from './word-as-key.js'

/** A value that begins on a line: after a key, or as a list item. */
export interface ValueStart {
  /** Behind the key's colon, or the first character of a list item. */
  start: number
  /** The column of the key or dash; lines further right go on with the value. */
  column: number
  /** The end of the line. */
  end: number
  inList: boolean
  /** The key that it is the value of. */
  key?: string
}

/** Reads a value and mends the slips in it; answers with an offset in the last line that it goes to. */
export function readValue(walk: Walk, value: ValueStart): number {
  const { text } = walk
  const blanks = oddBlanksAt(text, value.start)
  mendBlanks(walk, value.start, blanks)
  const start = skipProperties(text, { ...value, start: value.start + blanks.length })
  const written = withoutComment(text.slice(start, value.end))
  if (written === '') return mendNumbered(walk, start, value) ?? value.end
  const shape = walk.next?.shape
  walk.next = undefined
  if (/^[|>][-+\d]*$/.test(written)) {
    const around = { column: value.column, end: value.end, key: value.key ?? '' }
    const list = mendBlockAsList(walk, { start, end: start + written.length }, around, shape)
    if (list !== undefined) return list
    walk.block = value.column
    walk.folded = written.startsWith('>') ? {} : undefined
  } else if (mendWordsInBraces(walk, start, written, shape)) return value.end
  else if (/^[[{]/.test(written) || isWideBrackets(written, shape))
    return readFlow(walk, start, shape, value.column)
  else if (/^["']/.test(written)) return readQuoted(walk, start, written, value)
  else return readPlain(walk, start, written, value, shape)
  return value.end
}

function readPlain(walk: Walk, start: number, written: string, value: ValueStart, shape?: Shape): number {
  if (mendCurlyQuotes(walk, start, written, value.inList ? shape : undefined)) return value.end
  if (value.key !== undefined && mendInlinePairs(walk, start, written, shape, value.key)) return value.end
  if (value.key !== undefined && mendMissingBraces(walk, start, written, shape, value.key)) return value.end
  if (mendOpening(walk, start, written, shape)) return value.end
  const whole = wholeText(walk.text, start, value.column)
  if (mendMissingQuotes(walk, whole)) return whole.end
  const quoted = mendComment(walk, whole, value.column, shape)
  if (quoted !== undefined) return quoted
  walk.prose = value.column
  return value.end
}

/** `考核流程, 薪酬流程]`: a list that lacks the bracket before it. */
function mendOpening({ slips }: Walk, start: number, written: string, shape: Shape | undefined): boolean {
  const isList = shape?.types.has('array') && !shape.types.has('string')
  if (!isList || !/^[^[\]{}"'#:：]+\]$/.test(written)) return false
  const at = start + written.length
  slips.push({
    problem: { code: 'yaml-bracket', facts: { found: ']', add: '[' }, start: at - 1, end: at },
    edits: [{ start, end: start, text: '[' }],
  })
  return true
}

/** The first character of the value itself: behind blanks and an anchor such as `&base`. */
function skipProperties(text: string, { start, end }: ValueStart): number {
  return start + (/^[ \t]*(?:&[\w-]+[ \t]+)?/.exec(text.slice(start, end))?.[0].length ?? 0)
}

/**
 * ［…］ and ｛…｝ are lists and mappings; 【…】, and brackets that this line leaves open, only where no text may stand
 * or a known key follows, for they are used in prose.
 */
export function isWideBrackets(written: string, shape: Shape | undefined): boolean {
  if (/^［.*[］\]]$|^｛.*[｝}]$/.test(written)) return true
  const key = /^｛\s*([^\s:：]{1,20})\s*[:：]/.exec(written)?.[1]
  if (key !== undefined && shape?.keys.has(key)) return true
  return shape?.types.has('string') === false && /^【.*[】\]]$|^[［｛]/.test(written)
}

function readQuoted(walk: Walk, start: number, written: string, { column, end }: ValueStart): number {
  const closing = closingQuote(walk.text, start)
  if (closing !== undefined && closing < end) {
    // `"推行"绩效考核`: what was put in quotes is only the beginning of the text.
    if (closing - start + 1 < written.length)
      putInQuotes(walk, { start, end: start + written.length, text: written, lines: 1 }, written.charAt(0))
    else mendEscapes(walk, start, closing)
    return end
  }
  const below = walk.text.slice(end + 1, lineEnd(walk.text, end + 1))
  const indent = below.search(/\S/)
  const goesOn = indent < 0 || indent > column
  if (closing !== undefined && goesOn) {
    if (!mendEscapes(walk, start, closing)) foldQuoted(walk, start, closing)
    return closing
  }
  mendUnclosedQuote(walk, start, written)
  return end
}
