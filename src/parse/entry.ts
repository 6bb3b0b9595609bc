import type { DiagnosticFacts } from '../diagnostic.js'
import type { OffsetEdit } from '../edits/repaired-text.js'

/** A stretch of a text by its offsets. */
export interface Span {
  start: number
  end: number
}

/** A problem of the text with its code, facts and mending, before its places are turned into lines and columns. */
export type TextProblem = {
  [C in keyof DiagnosticFacts]: {
    code: C
    facts: DiagnosticFacts[C]
    edits?: readonly OffsetEdit[]
  } & Span
}[keyof DiagnosticFacts]

/** The steps of a JSON pointer, unescaped. */
export function tokensOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
