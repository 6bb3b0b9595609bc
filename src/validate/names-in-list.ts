import type { Shape } from '../parse/shape.js'

/** A name in a list of them, and what stands behind it: its level, or nothing. */
export type Named = readonly [name: string, below: unknown]

/**
 * `[谈判: 熟练, 拜访]`: the names of a list that might as well be keys. Undefined where none has a level, where an item is
 * something else, or where a name is there twice, so that one of two levels would be lost.
 */
export function namesIn(value: unknown, { schema }: Shape): Named[] | undefined {
  if (!schema['x-competencies'] || !Array.isArray(value)) return undefined
  if (value.every((item) => typeof item !== 'object')) return undefined
  const named = value.flatMap(nameIn)
  const names = new Set(named.map(([name]) => name.trim()))
  return names.size === value.length ? named : undefined
}

function nameIn(item: unknown): Named[] {
  if (typeof item === 'string') return [[item, null]]
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
  const entries = Object.entries(item)
  return entries.length === 1 ? entries : []
}
