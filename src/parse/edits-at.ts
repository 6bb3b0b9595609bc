import type { Edit, Place } from '../diagnostic.js'
import type { OffsetEdit } from '../edits/repaired-text.js'
import type { Span } from './entry.js'

/** Edits with lines and columns in place of offsets. */
export function editsAt(edits: readonly OffsetEdit[] = [], place: (span: Span) => Place): Edit[] {
  return edits.map(({ text, ...span }) => {
    const { start, end } = place(span)
    return { start, end, text }
  })
}
