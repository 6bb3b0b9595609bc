import type { Edit } from './slips/slip.js'

/** A text with its slips mended, and the way back to the author's text. */
export interface RepairedText {
  text: string
  /** The author's offset of an offset into the mended text. */
  original(offset: number): number
}

/** Applies edits. They must not overlap. */
export function repairText(text: string, edits: readonly Edit[]): RepairedText {
  if (edits.length === 0) return { text, original: (offset) => offset }
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let copied = 0
  for (const edit of sorted) {
    parts.push(text.slice(copied, edit.start), edit.text)
    copied = edit.end
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), original: (offset) => originalOffset(sorted, offset) }
}

function originalOffset(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of edits) {
    const at = start + shift
    if (offset < at) break
    // Inside of what was put in: the nearest place is in what it stands for.
    if (offset < at + text.length) return Math.min(start + (offset - at), end)
    shift += text.length - (end - start)
  }
  return offset - shift
}
