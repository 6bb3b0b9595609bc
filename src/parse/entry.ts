import type { DiagnosticFacts } from '../diagnostic.js'

/** A stretch of a text by its offsets. */
export interface Span {
  start: number
  end: number
}

/** A problem of the text with its code and facts, before its place is turned into lines and columns. */
export type TextProblem = {
  [C in keyof DiagnosticFacts]: { code: C; facts: DiagnosticFacts[C] } & Span
}[keyof DiagnosticFacts]

/** One value of a file with all that is known of it: English value, author's spelling, place. */
export interface Entry {
  value: unknown
  /** Where the value stands in the YAML text. */
  span: Span
  /** The key that leads here, as the author wrote it; list items have none. */
  key?: { text: string; span: Span }
  /** A scalar as the author wrote it, without quotes. */
  source?: string
  /** What is below, by English key or list index. */
  below?: ReadonlyMap<string, Entry>
}

/** The entry at a JSON pointer, or the nearest one above it; `found` tells which. */
export function entryAt(root: Entry, pointer: string): { entry: Entry; found: boolean } {
  let entry = root
  for (const token of tokensOf(pointer)) {
    const next = entry.below?.get(token)
    if (!next) return { entry, found: false }
    entry = next
  }
  return { entry, found: true }
}

/** The steps of a JSON pointer, unescaped. */
export function tokensOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
