import type { Place } from '../index.js'

/** Characters that no font has, and where they first stand: a place in a file with its key, or else a document. */
export interface MissingCharacters {
  characters: string[]
  at: string
}

/** Each character once, grouped by place, however many documents have it. */
export function placesOfMissing(
  missing: readonly { path: string; characters: readonly string[] }[],
  placeOf: (character: string) => Place | undefined,
  files: ReadonlyMap<string, string>,
): MissingCharacters[] {
  const places = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const { path, characters } of missing) {
    for (const character of characters) {
      if (seen.has(character)) continue
      seen.add(character)
      const place = placeOf(character)
      const at = place === undefined ? path : said(place, files)
      places.set(at, (places.get(at) ?? new Set()).add(character))
    }
  }
  return [...places].map(([at, characters]) => ({ at, characters: [...characters] }))
}

/** A place, and the key that its line begins with. */
function said({ file, start }: Place, files: ReadonlyMap<string, string>): string {
  const line = files.get(file)?.split('\n')[start.line - 1] ?? ''
  const key = /^[\s-]*(?:\{\s*)?([\p{L}][\p{L}\p{N}-]*)\s*[:：]/u.exec(line)?.[1]
  return `${file}:${start.line}:${start.column}${key ? ` (${key})` : ''}`
}
