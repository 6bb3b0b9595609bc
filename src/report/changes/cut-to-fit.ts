/** A part of a comment: `rows` may be left out from the end, the rest stands around those that are kept. */
export interface Section {
  open: readonly string[]
  /** Made one by one, as long as there is room. */
  rows: readonly (() => string)[]
  close: readonly string[]
}

/** GitHub takes comments of fewer than 65,536 characters; a little is left for what others put around it. */
export const LONGEST = 65_000

/** A comment, and how many rows of it were left out. */
export interface Cut {
  text: string
  left: number
}

/** The lines of a comment, cut at a row when they are too many; what is left out is counted in the last line. */
export function cutToFit(
  head: readonly string[],
  sections: readonly Section[],
  more: (left: number) => string,
  longest = LONGEST,
): Cut {
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0)
  const lines = head.flatMap((line) => [line, ''])
  let room = longest - sizeOf(lines) - more(rows).length - 2
  let kept = 0
  for (const { open, rows: own, close } of sections) {
    room -= sizeOf(open) + sizeOf(close)
    const fitting = thatFit(own, room)
    if (fitting.length === 0) break
    lines.push(...open, ...fitting, ...close)
    room -= sizeOf(fitting)
    kept += fitting.length
    if (fitting.length < own.length) break
  }
  if (kept < rows) lines.push('', more(rows - kept))
  return { text: lines.join('\n').trimEnd(), left: rows - kept }
}

function thatFit(rows: readonly (() => string)[], room: number): string[] {
  const fitting: string[] = []
  let left = room
  for (const make of rows) {
    const row = make()
    left -= row.length + 1
    if (left < 0) break
    fitting.push(row)
  }
  return fitting
}

const sizeOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0)
