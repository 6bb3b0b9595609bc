import type { Span } from '../entry.js'
import { joinLines } from './fold.js'
import { indentation, widthOf } from './indent.js'
import { keyIn } from './key.js'
import { lineEnd } from './walk.js'

/** A text without quotes, with the lines that it goes on in. */
export interface WholeText extends Span {
  /** Its lines in one, as they are read. */
  text: string
  lines: number
}

/** No one writes quotes around a text longer than this many lines. */
const most = 40

/**
 * A text that begins at an offset, up to a comment, and the lines further right than a column that go on with it.
 * `without` takes the comment off a line.
 */
export function wholeText(text: string, start: number, column: number, without = withoutComment): WholeText {
  let end = lineEnd(text, start)
  let written = without(text.slice(start, end))
  let last = start + written.length
  let isCut = last < start + text.slice(start, end).trimEnd().length
  let lines = 1
  for (; !isCut && lines < most && end < text.length; lines++) {
    const from = end + 1
    end = lineEnd(text, from)
    const line = text.slice(from, end)
    const indent = indentation.exec(line)?.[0] ?? ''
    const rest = without(line.slice(indent.length))
    if (widthOf(indent) <= column || rest === '' || /^(?:#|-\s)/.test(rest) || keyIn(rest)?.real) break
    written = joinLines(written, rest)
    last = from + indent.length + rest.length
    isCut = last < from + line.trimEnd().length
  }
  return { start, end: last, text: written, lines }
}

/** What stands before a comment. */
export function withoutComment(written: string): string {
  const comment = written.startsWith('#') ? 0 : written.search(/[ \t]#/)
  return (comment < 0 ? written : written.slice(0, comment)).trimEnd()
}

/** What stands before a comment that can only be one: others have no blank behind their #, and one before it. */
export function withoutPlainComment(written: string): string {
  const comment = written.search(/(?:^|[ \t])#(?:\s|$)|[ \t]{2}#/)
  return (comment < 0 ? written : written.slice(0, comment)).trimEnd()
}
