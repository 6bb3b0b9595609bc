import { anything, isList, itemOf, type Shape, under, value } from '../../../src/render/html/shape.js'

/** The paths of what is in a view, as a template gets it, and not in its shape. */
export function unknownIn(content: unknown, shape: Shape): string[] {
  const unknown = new Set<string>()
  collectUnknown(content, shape, '', unknown)
  return [...unknown]
}

function collectUnknown(content: unknown, shape: Shape, path: string, unknown: Set<string>): void {
  if (shape === anything || content === null) return
  if (Array.isArray(content)) {
    if (!isList(shape)) unknown.add(`${path} is a list`)
    for (const item of content) collectUnknown(item, itemOf(shape), `${path}[]`, unknown)
  } else if (typeof content === 'object') {
    for (const [name, below] of Object.entries(content)) {
      const found = under(shape, name)
      if (found === undefined) unknown.add(`${path}.${name}`)
      else collectUnknown(below, found, `${path}.${name}`, unknown)
    }
  } else if (shape !== value) unknown.add(`${path} is a value`)
}
