import type { Place } from '../diagnostic.js'
import { type Measured, measureEnd, measureStart } from './measure.js'
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
  const middle = measureStart(marked, widest - 10)
  const middleWidth = middle.width + (middle.whole ? 0 : 1)
  const room = Math.max(widest - middleWidth, 10)
  const behind = measureStart(after, room)
  const half = Math.floor(room / 2)
  const left = measureEnd(before, behind.whole ? Math.max(half, room - behind.width) : half)
  const leftWidth = left.width + (left.whole ? 0 : 1)
  const right = behind.upTo(Math.max(room - leftWidth, 0))
  return {
    line: `${left.whole ? '' : '…'}${left.text}${shown(middle)}${shown(right)}`.trimEnd(),
    marks: ' '.repeat(leftWidth) + '^'.repeat(Math.max(middleWidth, 1)),
  }
}

const shown = ({ text, whole }: Measured) => (whole ? text : `${text}…`)
