import { tokensOf } from '../parse/entry.js'
import { type Shape, shapeAt } from '../parse/shape.js'
import { parentOf } from './mistake.js'

/**
 * A copy of a value without what is invalid. A mapping that loses a key it must have goes too, except the top level;
 * list items leave `undefined` behind, so that the pointers of those after them stay right.
 */
export function prune(value: unknown, pointers: readonly string[], root: Shape): unknown {
  const copy = structuredClone(value)
  for (const pointer of pointers) remove(copy, pointer, root)
  return copy
}

function remove(value: unknown, pointer: string, root: Shape): void {
  if (pointer === '') return
  const tokens = tokensOf(pointer)
  const last = tokens.pop() ?? ''
  const parent = tokens.reduce<unknown>(
    (at, token) => (at as Record<string, unknown> | undefined)?.[token],
    value,
  )
  if (Array.isArray(parent)) parent[Number(last)] = undefined
  else if (typeof parent === 'object' && parent !== null) {
    delete (parent as Record<string, unknown>)[last]
    if (lacks(parent, last, shapeAt(root, tokens))) remove(value, parentOf(pointer), root)
  }
}

/** Whether a mapping cannot be without the key that it has just lost. */
function lacks(mapping: object, key: string, shape: Shape | undefined): boolean {
  const oneOf = shape?.schema['x-oneOf'] ?? []
  return (
    shape?.schema.required?.includes(key) === true ||
    (oneOf.includes(key) && !oneOf.some((other) => Object.hasOwn(mapping, other)))
  )
}
