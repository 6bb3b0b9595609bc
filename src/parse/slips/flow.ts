import type { Shape } from '../shape.js'
import { isKeyOf } from './key.js'
import { mendMissingQuotes } from './missing-quotes.js'
import { closingQuote, mendCurlyQuotes } from './quotes.js'
import { belowKey, lineEnd, type Walk } from './walk.js'
import { isSeparator } from './wide-comma.js'

/** A bracketed list or mapping that the walk is inside of. */
interface Level {
  close: ']' | '}'
  shape: Shape | undefined
  /** The key of the entry, once its colon was met. */
  key: string | undefined
  /** Opened by a full-width bracket: its partner is mended without another word. */
  wide: boolean
}

interface Flow {
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
const longest = 400

const openings: Readonly<Record<string, Level['close']>> = {
  '[': ']',
  '{': '}',
  '［': ']',
  '｛': '}',
  '【': ']',
}
const ordinary: Readonly<Record<string, string>> = {
  '，': ', ',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
}

/** Reads [ … ] or { … } and mends the slips in it; answers with the offset of its end. */
export function readFlow(walk: Walk, start: number, shape: Shape | undefined, column: number): number {
  const flow: Flow = { walk, levels: [], token: start, fresh: true, column }
  let at = open(flow, start, shape)
  while (at < walk.text.length && flow.levels.length > 0) {
    const next = readToken(flow, at)
    if (next === undefined) return at
    at = next
  }
  return Math.max(at - 1, start)
}

/** Reads one token; undefined where the brackets are left open. */
function readToken(flow: Flow, at: number): number | undefined {
  const { text } = flow.walk
  const character = text.charAt(at)
  if (!flow.fresh && !isMark(character)) return nextMark(text, at)
  if (character === '\n') return leavesBrackets(flow, at) ? undefined : at + 1
  if (character === '#' && /\s/.test(text.charAt(at - 1))) return lineEnd(text, at)
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

function leavesBrackets({ walk: { text }, column }: Flow, at: number): boolean {
  const line = text.slice(at + 1, lineEnd(text, at + 1))
  const indent = line.search(/\S/)
  return indent >= 0 && indent <= column && !/^[\]}］｝】]/.test(line.trimStart())
}

/** The shape of the value that comes next. */
function shapeHere({ levels }: Flow): Shape | undefined {
  const level = levels.at(-1)
  if (level?.close === ']') return level.shape?.item
  return level?.key === undefined ? undefined : belowKey(level.shape, level.key)
}

const mayOpen = (flow: Flow, character: string) =>
  character !== '【' || shapeHere(flow)?.types.has('string') === false

function open(flow: Flow, at: number, shape: Shape | undefined): number {
  const character = flow.walk.text.charAt(at)
  flow.levels.push({
    close: openings[character] ?? ']',
    shape,
    key: undefined,
    wide: ordinary[character] !== undefined,
  })
  return mend(flow, at, character)
}

/** The first character of an entry or value: quotes, or a sign that needs them. */
function readStart(flow: Flow, at: number): number {
  const { walk } = flow
  if (/["']/.test(walk.text.charAt(at))) {
    const closing = closingQuote(walk.text, at)
    if (closing !== undefined) return closing + 1
  }
  const written = /^[^,，[\]{}\r\n]*/.exec(walk.text.slice(at, at + longest))?.[0].trimEnd() ?? ''
  const isValue = flow.levels.at(-1)?.close === ']' || flow.levels.at(-1)?.key !== undefined
  const item = flow.levels.at(-1)?.close === ']' ? shapeHere(flow) : undefined
  if (
    isValue &&
    (mendCurlyQuotes(walk, at, written, item) ||
      (/^[>|@`%*]/.test(written) && mendMissingQuotes(walk, at, written)))
  )
    return at + written.length
  return readMark(flow, at, walk.text.charAt(at))
}

function readMark(flow: Flow, at: number, character: string): number {
  if (character === ':' || character === '：') return readColon(flow, at, character)
  const level = flow.levels.at(-1)
  if (
    character === ',' ||
    (character === '，' && isSeparator({ ...placeOf(flow), text: flow.walk.text, at }))
  ) {
    if (level) level.key = undefined
    return mend(flow, at, character)
  }
  if (
    character === level?.close ||
    (ordinary[character] === level?.close && closesHere(flow, at, character))
  ) {
    return mend(flow, at, character, flow.levels.pop()?.wide)
  }
  return at + 1
}

function placeOf({ levels, token }: Flow) {
  const level = levels.at(-1)
  return { token, inMapping: level?.close === '}', shape: level?.shape, hasKey: level?.key !== undefined }
}

/** A wide bracket that was opened in the same text belongs to the text. */
function closesHere({ walk: { text }, token }: Flow, at: number, character: string): boolean {
  return !text
    .slice(Math.max(token, at - longest), at)
    .includes(character === '］' ? '［' : character === '｝' ? '｛' : '【')
}

function readColon(flow: Flow, at: number, character: string): number {
  const { text, slips } = flow.walk
  const level = flow.levels.at(-1)
  if (level?.close !== '}' || level.key !== undefined || at - flow.token > longest) return at + 1
  const key = text
    .slice(flow.token, at)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  const spaced = /^[\s,[\]{}]?$/.test(text.charAt(at + 1))
  const isReal = character === ':' && (spaced || /["']/.test(text.charAt(at - 1)))
  if (!isReal && character === ':' && !(level.shape && isKeyOf(level.shape, key))) return at + 1
  level.key = key
  next(flow, at + 1)
  if (isReal) return at + 1
  const code = character === '：' ? 'full-width-colon' : 'colon-without-space'
  const colon = { start: at, end: at + 1 }
  slips.push({
    problem: { code, facts: { key }, ...colon },
    edits: [{ ...colon, text: spaced ? ':' : ': ' }],
  })
  return at + 1
}

/** Goes past a bracket or comma; a full-width one is made ordinary. */
function mend(flow: Flow, at: number, character: string, told = false): number {
  const use = ordinary[character]
  const mark = { start: at, end: at + 1 }
  if (use !== undefined) {
    const facts = { found: character, use: use.trim() }
    const edits = [{ ...mark, text: use }]
    const problem = { code: 'full-width-punctuation', facts, ...mark } as const
    flow.walk.slips.push(told ? { edits } : { problem, edits })
  }
  return next(flow, at + 1)
}

/** The next entry or value begins here. */
function next(flow: Flow, at: number): number {
  flow.token = at
  flow.fresh = true
  return at
}
