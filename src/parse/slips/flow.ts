import type { Shape } from '../shape.js'
import { mendNumberSign } from './comments.js'
import { mendEscapes } from './escapes.js'
import { readMark } from './flow-marks.js'
import { type Flow, longest, next, open, openings, shapeHere } from './flow-state.js'
import { foldLine, foldQuoted } from './fold.js'
import { mendMissingQuotes } from './missing-quotes.js'
import { closingQuote, mendCurlyQuotes } from './quotes.js'
import { mendBlanks, oddBlanksAt } from './spaces.js'
import { lineEnd, type Walk } from './walk.js'

/** Reads [ … ] or { … } and mends the slips in it; answers with the offset of its end. */
export function readFlow(walk: Walk, start: number, shape: Shape | undefined, column: number): number {
  const flow: Flow = { walk, levels: [], token: start, fresh: true, column }
  let at = open(flow, start, shape)
  while (at < walk.text.length && flow.levels.length > 0) {
    const next = readToken(flow, at)
    if (next === undefined) break
    at = next
  }
  if (flow.levels.length === 0) return Math.max(at - 1, start)
  mendOpenBracket(flow, start, at)
  return Math.min(at, walk.text.length)
}

/** A bracket that is left open at the end of its line, while the next line is another entry: closed there. */
function mendOpenBracket({ walk, levels: [level, ...more] }: Flow, start: number, end: number): void {
  const written = walk.text.slice(start, end).trimEnd()
  if (!level || more.length > 0 || /\n|\s#/.test(written)) return
  // `{ by: 甲 ]`: nobody knows which of the two is wrong.
  if (count(written, /[[{［｛]/g) !== count(written, /[\]}］｝]/g) + 1) return
  const at = start + written.length
  walk.slips.push({
    problem: {
      code: 'yaml-bracket',
      facts: { found: level.close === ']' ? '[' : '{', add: level.close },
      start,
      end: start + 1,
    },
    edits: [{ start: at, end: at, text: level.close }],
  })
}

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0

/** Reads one token; undefined where the brackets are left open. */
function readToken(flow: Flow, at: number): number | undefined {
  const { text } = flow.walk
  const character = text.charAt(at)
  if (!flow.fresh && !isMark(character)) return nextMark(text, at)
  if (character === '\n') return leavesBrackets(flow, at) ? undefined : goOn(flow, at)
  if (character === '#' && (flow.fresh || /\s/.test(text.charAt(at - 1))))
    return mendNumberSign(flow, at) ?? lineEnd(text, at)
  const blanks = flow.fresh ? oddBlanksAt(text, at) : ''
  if (blanks !== '') {
    mendBlanks(flow.walk, at, blanks)
    return next(flow, at + blanks.length)
  }
  if (/\s/.test(character)) return at + 1
  if (flow.fresh && openings[character] && mayOpen(flow, character)) return open(flow, at, shapeHere(flow))
  if (!flow.fresh) return readMark(flow, at, character)
  flow.fresh = false
  return readStart(flow, at)
}

const marks = /[,，:：[\]{}［］｛｝【】#\n]/g
const isMark = (character: string) => character !== '' && ',，:：[]{}［］｛｝【】#\n'.includes(character)

/** Most of a text in brackets is letters, which are skipped at once. */
function nextMark(text: string, at: number): number {
  marks.lastIndex = at
  return marks.exec(text)?.index ?? text.length
}

/** On with the next line, perhaps in the middle of a text. */
function goOn({ walk, fresh }: Flow, at: number): number {
  if (!fresh) foldLine(walk, at)
  return at + 1
}

function leavesBrackets({ walk: { text }, column }: Flow, at: number): boolean {
  const line = text.slice(at + 1, lineEnd(text, at + 1))
  const indent = line.search(/\S/)
  return indent >= 0 && indent <= column && !/^[\]}］｝】]/.test(line.trimStart())
}

const mayOpen = (flow: Flow, character: string) =>
  character !== '【' || shapeHere(flow)?.types.has('string') === false

/** The first character of an entry or value: quotes, or a sign that needs them. */
function readStart(flow: Flow, at: number): number {
  const { walk } = flow
  if (/["']/.test(walk.text.charAt(at))) {
    const closing = closingQuote(walk.text, at)
    if (closing !== undefined) {
      if (!mendEscapes(walk, at, closing)) foldQuoted(walk, at, closing)
      return closing + 1
    }
  }
  const written = /^[^,，[\]{}\r\n]*/.exec(walk.text.slice(at, at + longest))?.[0].trimEnd() ?? ''
  const isValue = flow.levels.at(-1)?.close === ']' || flow.levels.at(-1)?.key !== undefined
  const item = flow.levels.at(-1)?.close === ']' ? shapeHere(flow) : undefined
  if (
    isValue &&
    (mendCurlyQuotes(walk, at, written, item) ||
      (/^[>|@`%*]/.test(written) &&
        mendMissingQuotes(walk, { start: at, end: at + written.length, text: written, lines: 1 })))
  )
    return at + written.length
  return readMark(flow, at, walk.text.charAt(at))
}
