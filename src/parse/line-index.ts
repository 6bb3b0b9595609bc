import type { Place, Point } from '../diagnostic.js'

/** Turns offsets into a text into lines and columns. */
export interface LineIndex {
  /** The place of a stretch of text; an offset outside the text is moved to its nearest end. */
  place(start: number, end: number): Place
}

/** An index of a file's text; lines end in LF or CRLF. The lines are counted on first use only. */
export function lineIndex(file: string, text: string): LineIndex {
  let starts: number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(text)
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lineOf(starts, at)
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 }
  }
  return { place: (start, end) => ({ file, start: point(start), end: point(Math.max(start, end)) }) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that starts at or before the offset, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
