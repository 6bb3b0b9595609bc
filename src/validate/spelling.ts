import type { Shape } from '../parse/shape.js'
import { type FileKind, shapeOfKind } from '../parse/shapes.js'
import { isChinese } from './nearest-text.js'

/** A key of a mapping in the language that the author writes keys in. */
export function spell(shape: Shape | undefined, key: string, chinese: boolean): string {
  return (chinese && shape?.schema.properties?.[key]?.['x-zh']?.key) || key
}

/** The keys a mapping may have, in the language of a key that it may not have. */
export function keysLike(shape: Shape | undefined, found: string): string[] {
  return [...(shape?.keys.keys() ?? [])].filter((key) => isChinese(key) === isChinese(found))
}

/** The keys a mapping may have, each in one spelling. */
export function keysIn(shape: Shape | undefined, chinese: boolean): string[] {
  return Object.keys(shape?.schema.properties ?? {}).map((key) => spell(shape, key, chinese))
}

interface Home {
  shape: Shape
  /** The English key that leads to it, and the mapping which that key stands in; the top level has none. */
  key?: string
  above?: Shape
}

/**
 * The keys below which a key may belong that was found elsewhere, in the same language; '' for the top level. Several
 * are equally near to the top.
 */
export function homesOf(kind: FileKind, found: string, notHere: Shape | undefined): string[] {
  let level: Home[] = [{ shape: shapeOfKind(kind) }]
  const seen = new Set<Shape>()
  while (level.length > 0) {
    const homes = level.filter(({ shape }) => shape.keys.has(found) && shape !== notHere)
    const names = new Set(homes.map(({ key, above }) => (key ? spell(above, key, isChinese(found)) : '')))
    if (names.size > 0) return [...names]
    for (const { shape } of level) seen.add(shape)
    level = level.flatMap(mappingsBelow).filter(({ shape }) => !seen.has(shape))
  }
  return []
}

function mappingsBelow({ shape }: Home): Home[] {
  return Object.keys(shape.schema.properties ?? {}).flatMap((key) => {
    const below = shape.below(key)
    const found = below?.item ?? below
    return found && found.keys.size > 0 ? [{ shape: found, key, above: shape }] : []
  })
}
