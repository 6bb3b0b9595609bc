import { readFlow } from './flow.js'
import { mendMissingQuotes } from './missing-quotes.js'
import { closingQuote, mendCurlyQuotes, mendUnclosedQuote } from './quotes.js'
import { lineEnd, type Walk } from './walk.js'

/** A value that begins on a line: after a key, or as a list item. */
export interface ValueStart {
  /** Behind the key's colon, or the first character of a list item. */
  start: number
  /** The column of the key or dash; lines further right go on with the value. */
  column: number
  /** The end of the line. */
  end: number
  inList: boolean
}

/** Reads a value and mends the slips in it; answers with an offset in the last line that it goes to. */
export function readValue(walk: Walk, value: ValueStart): number {
  const { text } = walk
  const start = skipProperties(text, value)
  const written = withoutComment(text.slice(start, value.end))
  if (written === '') return value.end
  const shape = walk.next?.shape
  walk.next = undefined
  if (/^[|>][-+\d]*$/.test(written)) walk.block = value.column
  else if (/^[[{]/.test(written) || isWideBrackets(written, shape?.types.has('string') ?? true))
    return readFlow(walk, start, shape, value.column)
  else if (/^["']/.test(written)) return readQuoted(walk, start, written, value)
  else if (
    !mendCurlyQuotes(walk, start, written, value.inList ? shape : undefined) &&
    !mendMissingQuotes(walk, start, written)
  )
    walk.prose = value.column
  return value.end
}

/** The first character of the value itself: behind blanks and an anchor such as `&base`. */
function skipProperties(text: string, { start, end }: ValueStart): number {
  return start + (/^[ \t]*(?:&[\w-]+[ \t]+)?/.exec(text.slice(start, end))?.[0].length ?? 0)
}

function withoutComment(written: string): string {
  const comment = written.startsWith('#') ? 0 : written.search(/[ \t]#/)
  return (comment < 0 ? written : written.slice(0, comment)).trimEnd()
}

/** ［…］ and ｛…｝ are lists and mappings; 【…】 only where no text may stand, for it is used in prose. */
function isWideBrackets(written: string, textMayStand: boolean): boolean {
  return /^［.*[］\]]$|^｛.*[｝}]$/.test(written) || (!textMayStand && /^【.*[】\]]$/.test(written))
}

function readQuoted(walk: Walk, start: number, written: string, { column, end }: ValueStart): number {
  const closing = closingQuote(walk.text, start)
  if (closing !== undefined && closing < end) return end
  const below = walk.text.slice(end + 1, lineEnd(walk.text, end + 1))
  const indent = below.search(/\S/)
  const goesOn = indent < 0 || indent > column
  if (closing !== undefined && goesOn) return closing
  mendUnclosedQuote(walk, start, written)
  return end
}
