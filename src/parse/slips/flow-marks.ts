import { mendColonInItem } from './colon-in-item.js'
import { endEntry, goesOn, mendAmount, mendParted } from './comma-in-text.js'
import { type Flow, longest, next, ordinary, pass } from './flow-state.js'
import { isKeyOf } from './key.js'
import { mendBlanksBefore, signWithBlank } from './spaces.js'
import { isSeparator } from './wide-comma.js'

/** Reads a colon, a comma or a closing bracket; any other character is passed over. */
export function readMark(flow: Flow, at: number, character: string): number {
  if (character === ':' || character === '：') return readColon(flow, at, character)
  const level = flow.levels.at(-1)
  if (
    character === ',' ||
    (character === '，' && isSeparator({ ...placeOf(flow), text: flow.walk.text, at }))
  ) {
    const behindAmount = character === ',' ? mendAmount(flow, at) : undefined
    if (behindAmount !== undefined) return behindAmount
    endEntry(flow, at)
    if (level) level.key = undefined
    return pass(flow, at, character)
  }
  if (
    character === level?.close ||
    (level && ordinary[character] === level.close && closesHere(flow, at, character))
  ) {
    endEntry(flow, at)
    mendParted(flow.walk, level)
    return pass(flow, at, character, flow.levels.pop()?.wide)
  }
  return at + 1
}

function placeOf({ levels, token }: Flow) {
  const level = levels.at(-1)
  return {
    token,
    inMapping: level?.close === '}',
    shape: level?.shape,
    hasKey: level?.key !== undefined || level?.last !== undefined,
  }
}

/** A wide bracket that was opened in the same text belongs to the text. */
function closesHere({ walk: { text }, token }: Flow, at: number, character: string): boolean {
  const before = text.slice(Math.max(token, at - longest), at)
  const count = (sign: string) => before.split(sign).length
  return count(character === '］' ? '［' : character === '｝' ? '｛' : '【') <= count(character)
}

function readColon(flow: Flow, at: number, character: string): number {
  const { text, slips } = flow.walk
  const level = flow.levels.at(-1)
  if (level?.close === ']') return mendColonInItem(flow, at, character)
  if (level?.close !== '}' || level.key !== undefined || at - flow.token > longest) return at + 1
  const key = text
    .slice(flow.token, at)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  const spaced = /^[\s,[\]{}]?$/.test(text.charAt(at + 1))
  const isReal = character === ':' && (spaced || /["']/.test(text.charAt(at - 1)))
  if (!isReal && character === ':' && !(level.shape && isKeyOf(level.shape, key))) return at + 1
  // 8:30 is a time of day, and 备注：… behind a text may well go on with it.
  if (!isReal && (/^\d.\d$/.test(text.slice(at - 1, at + 2)) || goesOn(level, key))) return at + 1
  mendParted(flow.walk, level)
  level.key = key
  mendBlanksBefore(flow.walk, at)
  if (isReal) return next(flow, at + 1)
  const code = character === '：' ? 'full-width-colon' : 'colon-without-space'
  const edit = signWithBlank(text, at, ':')
  slips.push({ problem: { code, facts: { key }, start: at, end: at + 1 }, edits: [edit] })
  return next(flow, edit.end)
}
