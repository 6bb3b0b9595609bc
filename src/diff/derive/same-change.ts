import type { NamedChange } from '../change.js'

/** Equal for changes that say the same, of whatever subject. */
export function contentOf({ type, trail, before, after, from, to }: NamedChange): string {
  return JSON.stringify([type, trail.map(({ field, key }) => [field, key]), before, after, from, to])
}
