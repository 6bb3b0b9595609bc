import type { Expected } from '../diagnostic.js'
import type { Schema } from '../parse/shape.js'

/** What should stand at a place: the schema's own, or by the kinds of values that it takes. */
export function expectedOf(schema: Schema): Expected {
  const declared = schema['x-expected']
  if (declared) return { declared }
  const types = new Set([schema.type ?? []].flat())
  if (types.has('object'))
    return types.has('array') ? 'list-or-keys' : types.has('string') ? 'text-or-keys' : 'keys'
  if (types.has('array')) return 'list'
  if (types.has('boolean')) return 'yes-no'
  return types.has('string') ? 'text' : 'number'
}

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
