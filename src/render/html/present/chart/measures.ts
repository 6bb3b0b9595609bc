/** The grid that a chart is drawn on. */
export interface Measures {
  /** Width of the drawing: the width of the text it stands in. */
  width: number
  box: number
  gap: number
  /** Room at the left for the rail that ties folded rows together. */
  rail: number
  /** Size of the lettering, and from line to line. */
  letter: number
  line: number
  /** Room in a box beside and above its lettering. */
  inset: number
  pad: number
  /** From row to row, and from one folded row to the next. */
  drop: number
}

const lettering = { letter: 12, line: 16, inset: 6, pad: 8, drop: 30 }

/** For the page and wide screens. */
export const wide: Measures = { ...lettering, width: 640, box: 112, gap: 14, rail: 12 }

/** For telephones, where the wide drawing would be too small to read. */
export const narrow: Measures = { ...lettering, width: 312, box: 92, gap: 12, rail: 12 }

/** How many boxes stand side by side. */
export function columnsOf({ width, rail, box, gap }: Measures): number {
  return Math.max(1, Math.floor((width - 2 * rail + gap) / (box + gap)))
}
