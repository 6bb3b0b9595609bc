import type { TextProblem } from '../entry.js'
import type { Walk } from './walk.js'

/** Where the content of a mended line begins. */
export interface Content {
  start: number
  column: number
}

/** A line that should be a list item, without its indent. */
export interface Line extends Content {
  rest: string
}

/** More of a line is not quoted. */
const longest = 30

/** `-核算工资`: the space behind the dash is put in. */
export function mendDash(walk: Walk, { start, column, rest }: Line): Content {
  const text = cut(rest.slice(1))
  walk.slips.push({
    problem: { code: 'dash-without-space', facts: { text }, start, end: start + 1 },
    edits: [{ start: start + 1, end: start + 1, text: ' ' }],
  })
  return { start: start + 1, column: column + 2 }
}

/** `1、核算工资`: a dash takes the place of the mark and the blanks behind it. */
export function mendMark(walk: Walk, { start, column, rest }: Line, mark: string, length: number): Content {
  walk.slips.push({
    problem: {
      code: 'item-without-dash',
      facts: { text: cut(rest.slice(length)), mark: mark.trim() },
      start,
      end: start + mark.length,
    },
    edits: [{ start, end: start + length, text: '- ' }],
  })
  return { start: start + length, column: column + 2 }
}

/** `1、面试技巧：熟练`, where names with values stand: the mark goes. */
export function mendPair(walk: Walk, { start, column, rest }: Line, mark: string, length: number): Content {
  const text = cut(rest.slice(length).replace(/\s*[:：]\s*/, ': '))
  walk.slips.push({
    problem: {
      code: 'pair-behind-mark',
      facts: { text, mark: mark.trim() },
      start,
      end: start + mark.length,
    },
    edits: [{ start, end: start + length, text: '' }],
  })
  return { start: start + length, column }
}

/** `核算工资`: a dash is put before it. */
export function mendPlain(walk: Walk, { start, column, rest }: Line): Content {
  walk.slips.push({ problem: plainItem(start, rest), edits: [{ start, end: start, text: '- ' }] })
  return { start, column: column + 2 }
}

/** What is reported of an item with neither dash nor mark. */
export function plainItem(start: number, rest: string): TextProblem {
  return { code: 'item-without-dash', facts: { text: cut(rest) }, start, end: start + rest.length }
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text).trim()
