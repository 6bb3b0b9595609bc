/** A stretch of a text by its offsets, and what is to stand there instead. */
export interface OffsetEdit {
  start: number
  end: number
  text: string
}

/** A text with its slips repaired, and the way back to the author's text. */
export interface RepairedText {
  text: string
  /** The author's offset for an offset into the repaired text. */
  original(offset: number): number
}

/** Applies edits, in whatever order. They must not overlap; of those in one place the first comes first. */
export function repairText(text: string, edits: readonly OffsetEdit[]): RepairedText {
  if (edits.length === 0) return { text, original: (offset) => offset }
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  const pieces: Piece[] = []
  let [copied, shift] = [0, 0]
  for (const { start, end, text: put } of sorted) {
    parts.push(text.slice(copied, start), put)
    pieces.push({ start, end, at: start + shift, length: put.length })
    copied = end
    shift += put.length - (end - start)
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), original: (offset) => originalOffset(pieces, offset) }
}

/** What stands for a stretch of the author's text, and where in the mended one. */
interface Piece {
  start: number
  end: number
  at: number
  length: number
}

/** Found by halving: a file may have as many slips as lines, and every value of it asks for its place. */
function originalOffset(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  if (!piece) return offset
  const inside = offset - piece.at
  // Inside of what was put in: the nearest place is in what it stands for.
  return inside < piece.length ? Math.min(piece.start + inside, piece.end) : piece.end + inside - piece.length
}
