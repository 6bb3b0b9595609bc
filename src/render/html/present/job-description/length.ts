/** What stands in a cell, and how many Chinese characters side by side. */
export interface Cell {
  across: number
  /** Each on lines of its own. */
  texts: readonly (string | undefined)[]
}

/** A third of a page: as much may be left white at its foot. */
const MOST_LINES = 15

/** What lies above and below the lines of a row. */
const PADDING = 0.25

/**
 * `true` when rows are together longer than about a third of a page. Such rows may go on on the next page; what is
 * shorter stays together. Where lines really end only the browser knows, and it cannot be asked.
 */
export function isLong(rows: readonly (readonly Cell[])[]): true | undefined {
  const lines = rows.reduce((sum, cells) => sum + PADDING + Math.max(1, ...cells.map(linesOf)), 0)
  return lines > MOST_LINES || undefined
}

/** A cell with its texts; what is undefined takes no room. */
export function cell(across: number, ...texts: (string | undefined)[]): Cell {
  return { across, texts }
}

function linesOf({ across, texts }: Cell): number {
  return texts.reduce((sum, text = '') => sum + Math.ceil(widthOf(text) / across), 0)
}

/** Latin letters and digits are half as wide as Chinese characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0)
}
