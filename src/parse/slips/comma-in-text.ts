import { inQuotes } from '../../edits/as-written.js'
import type { Span } from '../entry.js'
import { isProse } from './colon-in-text.js'
import { type Flow, type Level, longest } from './flow-state.js'
import { belowKey, type Walk } from './walk.js'

/**
 * `{ 事项: 组织体制, 人事编制 }`: an entry ends. Where it has no key, and no such key is known here, it is the rest of
 * the text before the comma.
 */
export function endEntry({ levels, token, walk: { text } }: Flow, at: number): void {
  const level = levels.at(-1)
  if (level?.close !== '}') return
  const written = text.slice(token, at)
  const start = token + written.search(/\S|$/)
  const end = token + written.trimEnd().length
  if (start >= end) return
  const isPlain = !/^\s*["'“‘]|[[\]{}]/.test(written)
  if (level.key !== undefined) level.last = isPlain ? { key: level.key, start, end, parts: 1 } : undefined
  else if (!isPlain || !goesOn(level, written.trim())) level.last = undefined
  else if (level.last) {
    level.last.end = end
    level.last.parts += 1
  }
}

/** Whether a text without a key can only be the rest of the one before it. */
export function goesOn({ last, shape }: Level, written: string): boolean {
  if (!last || shape?.schema.additionalProperties !== false || shape.keys.has(written)) return false
  const types = belowKey(shape, last.key)?.types
  return types?.has('string') === true || types?.has('array') === true
}

/** The next entry has a key, or there is none: if the last text was parted, it is put together again. */
export function mendParted(walk: Walk, level: Level): void {
  const { last, shape } = level
  level.last = undefined
  if (!last || last.parts < 2) return
  const { key, start, end } = last
  const written = walk.text.slice(start, end)
  const isList = belowKey(shape, key)?.types.has('string') !== true
  const value = isList ? `[${written}]` : together(written)
  // What was told of its parts was about parts.
  const inside = (edit: Span) => edit.start >= start && edit.end <= end
  walk.folds = walk.folds.filter((fold) => !inside(fold))
  for (let slip = walk.slips.at(-1); slip?.edits.some(inside); slip = walk.slips.at(-1)) {
    slip.edits = slip.edits.filter((edit) => !inside(edit))
    if (slip.edits.length > 0) break
    walk.slips.pop()
  }
  walk.slips.push({
    problem: { code: 'comma-in-text', facts: { use: `${key}: ${value}` }, start, end },
    edits: [{ start, end, text: value }],
  })
}

/** A Chinese sentence gets the comma that it should have; a number keeps its own, and gets quotes. */
function together(written: string): string {
  const isSentence = isProse(written) && !/\d,\s*\d|^[^\p{L}\p{N}]/u.test(written)
  return isSentence ? written.replace(/\s*,\s*/g, '，') : inQuotes(written.replace(/\s*\n\s*/g, ' '))
}

const amount = /^[ \t]*([^,[\]{}\n"']*(?<!\d)\d{1,3}(?:,\d{3})+(?!\d|,\d)[^,[\]{}\n]*)/

/** A comma in `[20,000元, 30,000元]`: the end of an item of a list of texts that is an amount; undefined when it is none. */
export function mendAmount({ walk, levels, token }: Flow, at: number): number | undefined {
  const level = levels.at(-1)
  const types = level?.close === ']' ? level.shape?.item?.types : undefined
  if (!types?.has('string')) return undefined
  const [whole, written = ''] = amount.exec(walk.text.slice(token, token + longest)) ?? []
  const item = written.trimEnd()
  if (whole === undefined || (isBare(item) && (isNumber(types) || !isGrouped(item)))) return undefined
  const start = token + whole.length - written.length
  const end = start + item.length
  if (at >= end) return undefined
  const use = inQuotes(item)
  walk.slips.push({
    problem: { code: 'comma-in-text', facts: { use }, start, end },
    edits: [{ start, end, text: use }],
  })
  return end
}

/** Figures alone. */
const isBare = (item: string) => !/[^\d,\s.]/.test(item)

const isNumber = (types: ReadonlySet<string>) => types.has('number') || types.has('integer')

/** `1,200` and `300,000` are one number each; `101,102` may as well be two rooms. */
const isGrouped = (figures: string) => /^(?:[1-9]\d?,|[1-9]\d*(?:,\d{3})*,000)/.test(figures)
