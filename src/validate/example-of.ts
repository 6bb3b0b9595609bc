import { type Shape, shapeAt } from '../parse/shape.js'
import { keysIn, spell } from './spelling.js'

/** How a value of another kind may look: `- { scope: …, with: … }`; undefined where a word says as much. */
export function exampleOf(root: Shape, tokens: readonly string[], key: string, chinese: boolean) {
  const shape = shapeAt(root, tokens)
  if (!shape) return undefined
  if (shape.types.has('array')) {
    const entry = entryOf(shape.item, chinese)
    return entry === '…' ? undefined : `- ${entry}`
  }
  return shape.types.has('object') ? `${key}: ${entryOf(shape, chinese)}` : undefined
}

/** The keys that an entry must have, or its first. */
function entryOf(shape: Shape | undefined, chinese: boolean): string {
  const { required = [] } = shape?.schema ?? {}
  const keys = required.map((key) => spell(shape, key, chinese))
  const [first] = keysIn(shape, chinese)
  const named = keys.length > 0 ? keys : first === undefined ? [] : [first]
  if (named.length === 0 || shape?.types.has('string')) return '…'
  return `{ ${named.map((key) => `${key}: …`).join(', ')} }`
}
