import { indentation, widthOf } from '../slips/indent.js'
import { closingQuote } from '../slips/quotes.js'
import { lineEnd } from '../slips/walk.js'
import type { Line, Tail } from './line.js'

/** No value in brackets or quotes has more lines. */
const most = 200

/** The lines below a line that belong to its brackets or quotes. */
export function tailsOf(text: string, line: Line): Tail[] {
  const isQuote = /["']/.test(text.charAt(line.valueAt))
  const end = isQuote ? closingQuote(text, line.valueAt) : closingBracket(text, line.valueAt)
  if (end === undefined) return isQuote ? [] : belowOpenBracket(text, line)
  const tails = [...linesBelow(text, line, end)]
  const isOther = isQuote ? isEntry : (body: string) => /^-\s/.test(body)
  const isLeftOpen = tails.some(({ column, body }) => column <= line.column && isOther(body))
  return isLeftOpen || tails.length > most ? [] : tails
}

/** A bracket without partner has what is further right, up to the next key or item. */
function belowOpenBracket(text: string, line: Line): Tail[] {
  const tails: Tail[] = []
  for (const tail of linesBelow(text, line, text.length)) {
    if (tail.column <= line.column || isEntry(tail.body) || tails.length > most) break
    tails.push(tail)
  }
  return tails
}

/** Lines that are not blank, up to an offset. */
function* linesBelow(text: string, { end: from }: Line, end: number): Iterable<Tail & { body: string }> {
  for (let start = from + 1; start <= end; start = lineEnd(text, start) + 1) {
    const written = text.slice(start, lineEnd(text, start)).trimEnd()
    const indent = indentation.exec(written)?.[0] ?? ''
    const body = written.slice(indent.length)
    const place = { start, from: start + indent.length, end: start + written.length }
    if (body !== '') yield { ...place, column: widthOf(indent), closes: /^[\]}］｝】]/.test(body), body }
  }
}

/** A key or an item: the quotes above it were left open. */
const isEntry = (body: string) =>
  /^(?:-\s|[^\s#[\]{},"'|>&*!%@`][^:：\n,，]{0,79}(?::(?:\s|$)|：))/.test(body)

/** The offset of the bracket that closes the one at an offset, of whatever form. */
function closingBracket(text: string, from: number): number | undefined {
  let [depth, lines] = [0, 0]
  for (let at: number | undefined = from; at !== undefined && lines <= most; at = nextSign(text, at + 1)) {
    const sign = text.charAt(at)
    if (sign === '\n') lines += 1
    else if (/[[{［｛]/.test(sign)) depth += 1
    else if (/[\]}］｝]/.test(sign)) depth -= 1
    else at = behindAside(text, at, sign)
    if (depth === 0) return at
  }
  return undefined
}

const signs = /[[\]{}［］｛｝"'#\n]/g

function nextSign(text: string, from: number): number | undefined {
  signs.lastIndex = from
  return signs.exec(text)?.index
}

/** The last sign of a quotation, or the one before the end of a comment; the same sign when none begins here. */
function behindAside(text: string, at: number, sign: string): number {
  const before = text.charAt(at - 1)
  if (sign !== '#') return /[\s,:：，[{]/.test(before) ? (closingQuote(text, at) ?? at) : at
  return /\s/.test(before) ? lineEnd(text, at) - 1 : at
}
