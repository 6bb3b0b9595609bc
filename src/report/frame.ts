import stringWidth from 'string-width'
import type { Place } from '../diagnostic.js'
import { visible } from './words/visible.js'

/** The line of a text that a place is on, and the marks under it. */
export interface Frame {
  line: string
  marks: string
}

/** So much of a line is looked at on either side of a place: a line of a megabyte takes long to measure. */
const reach = 400

/** Widest part of a line that is shown, in columns of a terminal. */
const widest = 88

/** The line at a place with carets right under it; undefined when there is no such line or it is blank. */
export function frameOf(lines: readonly string[], { start, end }: Place): Frame | undefined {
  const line = lines[start.line - 1]?.replace(/\r$/, '')
  if (line === undefined || line.trim() === '') return undefined
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length
  const parts = [
    line.slice(Math.max(0, from - reach), from),
    line.slice(from, to).slice(0, reach),
    line.slice(to, to + reach),
  ]
  const [before, marked, after] = parts.map((part) => visible(part.replaceAll('\t', '  ')))
  return cut(before ?? '', marked ?? '', after ?? '')
}

/** Keeps what is around the place of a line that is too long for a terminal. */
function cut(before: string, marked: string, after: string): Frame {
  const most = widest - 10
  const middle = stringWidth(marked) > most ? `${first(marked, most)}…` : marked
  const room = Math.max(widest - stringWidth(middle), 10)
  const wanted = Math.max(Math.floor(room / 2), room - stringWidth(after))
  const left = stringWidth(before) > wanted ? `…${last(before, wanted)}` : before
  const rest = Math.max(room - stringWidth(left), 0)
  const right = stringWidth(after) > rest ? `${first(after, rest)}…` : after
  const marks = ' '.repeat(stringWidth(left)) + '^'.repeat(Math.max(stringWidth(middle), 1))
  return { line: (left + middle + right).trimEnd(), marks }
}

/** As many characters from the start as fit into a width. */
function first(text: string, width: number): string {
  let kept = ''
  let used = 0
  for (const character of text) {
    used += stringWidth(character)
    if (used > width) break
    kept += character
  }
  return kept
}

const last = (text: string, width: number) =>
  [...first([...text].reverse().join(''), width)].reverse().join('')
