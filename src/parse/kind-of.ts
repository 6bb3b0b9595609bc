import type { ValueKind } from '../diagnostic.js'

/** What a value is, in words that an author knows. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'boolean' ? 'yes-no' : typeof value === 'string' ? 'text' : 'number'
}
