import type { Shape } from '../shape.js'
import type { Walk } from './walk.js'

const pair = /^([“”‘’"'])([^“”‘’"\\]*)([“”‘’"'])$/

/** A text in curly quotes gets straight ones. Quotes around a part of a text are prose and stay. */
export function mendCurlyQuotes(walk: Walk, start: number, written: string, item?: Shape): boolean {
  const [, opening = '', inside = '', closing = ''] = pair.exec(written) ?? []
  if (!/[“”‘’]/.test(opening + closing) || (item && isName(inside, item))) return false
  const end = start + written.length
  walk.slips.push({
    problem: { code: 'curly-quote', facts: { found: `${opening}…${closing}` }, start, end },
    edits: [
      { start, end: start + 1, text: '"' },
      { start: end - 1, end, text: '"' },
    ],
  })
  return true
}

/** In a list of texts “首问负责制” may well be how a thing is called. */
function isName(inside: string, { types, schema }: Shape): boolean {
  return types.has('string') && !schema.format && /\p{Script=Han}/u.test(inside)
}

/** A quote that nothing on its line closes, while the next line is another entry: closed at the end of the line. */
export function mendUnclosedQuote(walk: Walk, start: number, written: string): void {
  if (mendCurlyQuotes(walk, start, written)) return
  const found = written.charAt(0)
  const end = start + written.length
  walk.slips.push({
    problem: { code: 'yaml-quote', facts: { found, use: written + found }, start, end },
    edits: [{ start: end, end, text: found }],
  })
}

/** The offset of the quote that closes the one at an offset; undefined when there is none. */
export function closingQuote(text: string, start: number): number | undefined {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at
      at++
    }
  }
  return undefined
}
