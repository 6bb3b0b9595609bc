import type { Shape } from '../shape.js'
import type { Slip } from './slip.js'
import { belowKey, type Walk } from './walk.js'

/** A bracketed list or mapping that the walk is inside of. */
export interface Level {
  close: ']' | '}'
  shape: Shape | undefined
  /** The key of the entry, once its colon was met. */
  key: string | undefined
  /** Opened by a full-width bracket: its partner is the same slip. */
  wide: Slip | undefined
  /** In a mapping: the value that was read last, if it is a text without quotes, and in how many parts commas cut it. */
  last?: { key: string; start: number; end: number; parts: number } | undefined
}

/** Where the walk is inside of brackets. */
export interface Flow {
  walk: Walk
  levels: Level[]
  /** Where the text of the current entry or value begins. */
  token: number
  /** Nothing but blanks came since `token`. */
  fresh: boolean
  /** The column of the key before the brackets: a line that is not further right is not in them. */
  column: number
}

/** No key or short value is longer; looking no further keeps the walk fast on any text. */
export const longest = 400

/** Opening brackets, ordinary and full-width, and what closes them. */
export const openings: Readonly<Record<string, Level['close']>> = {
  '[': ']',
  '{': '}',
  '［': ']',
  '｛': '}',
  '【': ']',
}
/** The ordinary sign for a full-width one. */
export const ordinary: Readonly<Record<string, string>> = {
  '，': ', ',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
}

/** The shape of the value that comes next. */
export function shapeHere({ levels }: Flow): Shape | undefined {
  const level = levels.at(-1)
  if (level?.close === ']') return level.shape?.item
  return level?.key === undefined ? undefined : belowKey(level.shape, level.key)
}

/** Goes into brackets. */
export function open(flow: Flow, at: number, shape: Shape | undefined): number {
  const character = flow.walk.text.charAt(at)
  const wide = mend(flow, at, character)
  flow.levels.push({ close: openings[character] ?? ']', shape, key: undefined, wide })
  return next(flow, at + 1)
}

/** Goes past a comma, or a bracket that closes. */
export function pass(flow: Flow, at: number, character: string, partner?: Slip): number {
  mend(flow, at, character, partner)
  return next(flow, at + 1)
}

/** A full-width sign is made ordinary; with that of its partner, if it has one. */
function mend({ walk }: Flow, at: number, character: string, partner?: Slip): Slip | undefined {
  const use = ordinary[character]
  if (use === undefined) return undefined
  const mark = { start: at, end: at + 1 }
  const edit = { ...mark, text: /\s/.test(walk.text.charAt(at + 1)) ? use.trim() : use }
  if (partner) {
    partner.edits.push(edit)
    return partner
  }
  const facts = { found: character, use: use.trim() }
  const slip: Slip = { problem: { code: 'full-width-punctuation', facts, ...mark }, edits: [edit] }
  walk.slips.push(slip)
  return slip
}

/** The next entry or value begins here. */
export function next(flow: Flow, at: number): number {
  flow.token = at
  flow.fresh = true
  return at
}
