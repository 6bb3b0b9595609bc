import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { TextProblem } from '../entry.js'

/** A typing slip: what is told to the author, and how the text is mended, so that YAML reads what was meant. */
export interface Slip {
  problem: TextProblem
  /** Where the next line has the same slip it is told once, and its mending is added here. */
  edits: OffsetEdit[]
}
