import type { Edit, Point } from '../diagnostic.js'
import { repairText } from './repaired-text.js'

/**
 * A text with edits made, such as those of a diagnostic. The text is the file's, without a byte order mark; the edits are
 * of one state of it and must not overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const offsetOf = ({ line, column }: Point) => (starts[line - 1] ?? text.length) + column - 1
  return repairText(
    text,
    edits.map(({ start, end, text: put }) => ({ start: offsetOf(start), end: offsetOf(end), text: put })),
  ).text
}
