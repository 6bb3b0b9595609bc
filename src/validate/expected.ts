import type { Bilingual } from '../errors.js'
import type { Schema } from '../parse/shape.js'

/** What should stand at a place, in words: the schema's own, or by the kinds of values that it takes. */
export function expectedOf(schema: Schema): Bilingual {
  if (schema['x-expected']) return schema['x-expected']
  const types = new Set([schema.type ?? []].flat())
  if (types.has('object')) return types.has('array') ? listOrKeys : types.has('string') ? textOrKeys : keys
  if (types.has('array')) return list
  if (types.has('boolean')) return yesNo
  return types.has('string') ? text : number
}

const keys = { en: 'keys with values, indented below it', zh: '缩进在下一行的“键: 值”' }
const list = { en: 'a list, one item per line, each beginning with "- "', zh: '列表（每项一行，以“- ”开头）' }
const listOrKeys = { en: 'a list, or names with values below it', zh: '列表，或缩进在下一行的“名称: 值”' }
const number = { en: 'a number', zh: '数字' }
const text = { en: 'text', zh: '文字' }
const textOrKeys = { en: 'text, or keys with values below it', zh: '一句文字，或缩进的“键: 值”' }
const yesNo = { en: 'true or false', zh: 'true（是）或 false（否）' }

/** A value of the expected kind that an author probably meant: 40 for 40%, true for 是, [a, b] for a、b. */
export function nearestOfKind(schema: Schema, found: string): string | undefined {
  const types = new Set([schema.type ?? []].flat())
  if (types.has('boolean')) return yesOrNo.get(found.trim().toLowerCase())
  if (types.has('number') || types.has('integer'))
    return /^(-?\d+(?:\.\d+)?)\s*\S{0,2}$/.exec(found.normalize('NFKC').trim())?.[1]
  if (types.has('array')) return asList(found)
  return undefined
}

/** A map, not an object: an author may well write "constructor". */
const yesOrNo: ReadonlyMap<string, string> = new Map([
  ...['是', '对', 'yes', 'y'].map((word) => [word, 'true'] as const),
  ...['否', '不是', 'no', 'n'].map((word) => [word, 'false'] as const),
])

function asList(found: string): string | undefined {
  if (found.length > 60 || /[[\]{}:#"'。\n]/.test(found)) return undefined
  const items = found.split(/[、，,；;]/).map((item) => item.trim())
  return `[${items.filter((item) => item !== '').join(', ')}]`
}
