import { objectSpan, type PdfFile, readPdf, type Span } from './pdf-file.js'
import { pdfDate } from './pdf-text.js'

/**
 * Patches in place, at equal width, what depends on when and where a document was printed: the dates, the name of
 * the program, and the numbers of structure nodes, which run on from one document of a page to the next.
 */
export function fixBytes(pdf: Buffer, created: string, file = readPdf(pdf)): void {
  fixInfo(pdf, file, created)
  fixNodeNumbers(pdf, file)
}

function fixInfo(pdf: Buffer, file: PdfFile, created: string): void {
  const { start, end } = objectSpan(file, file.info)
  const info = file.text.slice(start, end)
  for (const date of info.matchAll(/\/(?:CreationDate|ModDate) \(/g))
    pdf.write(pdfDate(created), start + date.index + date[0].length, 'latin1')
  const creator = /(\/Creator \()(?:[^\\()]|\\[\s\S])*\)/.exec(info)
  if (!creator?.[1]) return
  const at = start + creator.index
  pdf.fill(' ', at + creator[1].length, at + creator[0].length - 1)
}

/** A key or a whole literal string, so that what looks like a node number inside a text is never taken for one. */
const KEY_OR_STRING = /\/[A-Za-z]+|\((?:[^\\()]|\\[\s\S])*\)/g
const NODE = /^\(node(\d{8})\)$/
const KEYS = new Set(['/ID', '/Headers', '/Names', '/Limits'])

function fixNodeNumbers(pdf: Buffer, file: PdfFile): void {
  const places: { at: number; number: string }[] = []
  for (const { start, end } of structureObjects(file)) {
    const body = file.text.slice(start, end)
    let key = ''
    for (const match of body.matchAll(KEY_OR_STRING)) {
      if (match[0].startsWith('/')) key = match[0]
      const number = KEYS.has(key) ? NODE.exec(match[0])?.[1] : undefined
      if (number) places.push({ at: start + match.index + MENTION.length, number })
    }
  }
  const ranks = ranksOf(places.map(({ number }) => number))
  for (const { at, number } of places) pdf.write(ranks.get(number) ?? number, at, 'latin1')
}

/** The order of the numbers is the document's; only their distance is an accident. */
function ranksOf(numbers: readonly string[]): Map<string, string> {
  const inOrder = [...new Set(numbers)].sort()
  return new Map(inOrder.map((number, index) => [number, String(index + 1).padStart(8, '0')]))
}

/** Elements of the structure tree, and the tree of their names, that mention a node. */
function* structureObjects({ text, objects }: PdfFile): Generator<Span> {
  let mention = text.indexOf(MENTION)
  for (const { start, end } of objects.values()) {
    if (mention === -1) return
    if (mention >= end) continue
    mention = text.indexOf(MENTION, end)
    if (STRUCTURE.test(text.slice(start, end))) yield { start, end }
  }
}

const MENTION = '(node'
const STRUCTURE = /\/Type \/StructElem\b|^\s*<<\/(?:Limits|Names|Kids) /
