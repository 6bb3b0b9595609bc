import type { Span, TextProblem } from '../entry.js'

/** A stretch of the text to be replaced, so that YAML reads what was meant. */
export interface Edit extends Span {
  text: string
}

/** A typing slip: what is told to the author, and how the text is mended for reading on. */
export interface Slip {
  /** Left out when the line above has the same slip: it is mended, but told once. */
  problem?: TextProblem
  edits: Edit[]
}
