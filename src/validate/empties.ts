import type { Place } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import { shapeAt } from '../parse/shape.js'
import { schemas, shapeOfKind } from '../parse/shapes.js'
import { type Mistake, parentOf, type Scene } from './mistake.js'

/** Whether a value that must be there is missing. */
export function isEmpty({ error: { data, propertyName } }: Mistake): boolean {
  return propertyName === undefined && (data === null || data === '')
}

/** Whether an optional value is empty: such a key counts as not written. */
export function isLeftEmpty(mistake: Mistake, scene: Scene): boolean {
  return isEmpty(mistake) && !commentBehind(mistake.pointer, scene) && !isNeeded(mistake.pointer, scene)
}

/** Whether a key must be there, or a list must have at least one item that says something. */
export function isNeeded(pointer: string, { file, kind }: Scene): boolean {
  const tokens = tokensOf(pointer)
  const last = tokens.pop() ?? ''
  const parent = parentOf(pointer)
  const around = valueAt(file.value, tokens)
  if (Array.isArray(around)) return around.every(isNothing) && isNeeded(parent, { file, kind })
  const { required = [], 'x-oneOf': oneOf = [] } = shapeAt(shapeOfKind(kind), tokens)?.schema ?? {}
  if (required.includes(last)) return true
  if (oneOf.includes(last)) return oneOf.every((key) => isNothing((around as Record<string, unknown>)?.[key]))
  return parent === '' && kind === 'role' && neededAtTop(file.value).includes(last)
}

/** A role says its purpose and duties, unless it takes them over or is only there to be taken over. */
function neededAtTop(value: unknown): readonly string[] {
  const { extends: base, abstract } = value as { extends?: unknown; abstract?: unknown }
  return base === undefined && abstract === undefined ? (schemas.role.else?.required ?? []) : []
}

const isNothing = (value: unknown) => value === undefined || value === null || value === ''

function valueAt(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((at, token) => (at as Record<string, unknown> | undefined)?.[token], value)
}

/** `accent: #1f4e79` is empty too: what follows the # is a comment to YAML. */
export function commentBehind(
  pointer: string,
  { file }: Scene,
): { text: string; written: Pick<Place, 'start' | 'end'> } | undefined {
  const { line } = file.locate(pointer, 'key').start
  const comment = /^[^#]*:\s+(#[^\s#].*?)\s*$/d.exec(file.text.split(/\r?\n/, line)[line - 1] ?? '')
  const [from, to] = comment?.indices?.[1] ?? []
  if (comment?.[1] === undefined || from === undefined || to === undefined) return undefined
  return {
    text: comment[1],
    written: { start: { line, column: from + 1 }, end: { line, column: to + 1 } },
  }
}
