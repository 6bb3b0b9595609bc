import { tokensOf } from '../parse/entry.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { type Schema, shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import { escapeToken, parentOf, type Scene } from './mistake.js'
import { isChinese } from './nearest-text.js'

/**
 * A key that belongs below one beside it which already holds a short form: `学历: 本科` and `专业: …` are one
 * `学历: { 层次: 本科, 专业: … }`. Undefined when nothing beside it is in the way.
 */
export function longForm(pointer: string, home: string, { file, kind }: Scene): string | undefined {
  const parent = parentOf(pointer)
  const around = shapeAt(shapeOfKind(kind), tokensOf(parent))
  const key = around?.keys.get(home)
  if (!around || key === undefined) return undefined
  const at = `${parent}/${escapeToken(key)}`
  const shape = around.below(key)
  const short = shape?.schema['x-short']
  const held = file.sourceAt(at)
  if (!shape || short === undefined || !held) return undefined
  const name = file.keyAt(at) ?? home
  const found = file.keyAt(pointer) ?? ''
  const isList = shape.below(shape.keys.get(found) ?? '')?.types.has('array') === true
  const value = written(pointer, file, isList)
  return `${name}: { ${nameOfShort(shape.schema, short, name, isChinese(found))}: ${held}, ${found}: ${value} }`
}

/** 学历 below 学历 reads oddly: another spelling of it is taken. */
function nameOfShort(schema: Schema, short: string, outer: string, chinese: boolean): string {
  const { key, aliases = [] } = schema.properties?.[short]?.['x-zh'] ?? { key: short }
  if (!chinese) return short
  return [key, ...aliases].find((name) => name !== outer) ?? key
}

function written(pointer: string, file: ParsedFile, isList: boolean): string {
  const items: string[] = []
  for (let item = file.sourceAt(`${pointer}/0`); item !== undefined && items.length < 4; ) {
    items.push(item)
    item = file.sourceAt(`${pointer}/${items.length}`)
  }
  const texts = items.length > 0 ? items : (file.sourceAt(pointer) ?? '').split(isList ? /[、，,]/ : /$/)
  const text = texts.map((one) => one.trim()).join(', ')
  const short = text === '' || text.length > 24 || /[[\]{}:#]/.test(text) ? '…' : text
  return isList ? `[${short}]` : short
}
