import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { TextProblem } from '../entry.js'

/** A typing slip: what the author is told, and how the text is repaired so that YAML reads what was meant. */
export interface Slip {
  problem: TextProblem
  /** Where the next line has the same slip it is told once, and its mending is added here. */
  edits: OffsetEdit[]
}
