import { constants, inflateSync } from 'node:zlib'
import { objectSpan, readPdf } from './pdf-file.js'

/** What a browser scales a page by that is as large as it was laid out; the page's own unit is around it. */
const FULL = 3.125
/** What it rounds. */
const NEARLY = 0.999

/**
 * Whether a browser has made the pages of a PDF smaller, because something on them was wider than the paper. It does so with
 * all pages alike, so the first one tells.
 */
export function isShrunk(pdf: Buffer): boolean {
  const scales = [...firstPage(pdf).matchAll(/^(\d*\.?\d+) 0 0 \1 (\S+) (\S+) cm$/gm)]
    // Head and foot of the page, which keep their size, begin in its corner.
    .filter(([, , x, y]) => x !== '0' || y !== '0')
    .map(([, scale]) => Number(scale))
  return scales.length > 0 && Math.max(...scales) < FULL * NEARLY
}

/** What is drawn on the first page; nothing where a browser has written it in another way. */
function firstPage(pdf: Buffer): string {
  const file = readPdf(pdf)
  const number = /\/Type \/Page\b(?!s)[\s\S]{0,2000}?\/Contents (\d+) 0 R/.exec(file.text)?.[1]
  if (number === undefined) return ''
  const { start, end } = objectSpan(file, Number(number))
  const begin = /stream\r?\n/.exec(file.text.slice(start, end))
  if (!begin || !/\/FlateDecode/.test(file.text.slice(start, start + begin.index))) return ''
  const bytes = pdf.subarray(start + begin.index + begin[0].length, end)
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
}
