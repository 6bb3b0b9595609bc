import type { Place } from '../diagnostic.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { escapeToken } from '../validate/mistake.js'

/** Which pointers of a file lead to a place. */
export function pointersAt({ value, locate }: ParsedFile): (place: Place) => readonly string[] {
  const found = new Map<string, Set<string>>()
  walk(value, '')
  return (place) => [...(found.get(keyOf(place)) ?? [])]

  function walk(at: unknown, pointer: string): void {
    if (pointer !== '')
      for (const place of [locate(pointer), locate(pointer, 'key')])
        found.set(keyOf(place), (found.get(keyOf(place)) ?? new Set()).add(pointer))
    if (typeof at !== 'object' || at === null) return
    for (const [key, below] of Object.entries(at)) walk(below, `${pointer}/${escapeToken(key)}`)
  }
}

const keyOf = ({ start }: Place) => `${start.line}:${start.column}`
