import { createHash } from 'node:crypto'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF in a reader which has nothing in common with the browser that wrote it. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  // Loaded late, for it replaces JSON.stringify by a slow one, which the printing of a whole test would pay for.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The reader takes the bytes over, so it gets a copy.
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
}

/** The text of each page, as a reader copies it. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const document = await openPdf(pdf)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return pages
}

/** The whole text of a PDF without blanks. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  return (await textOfPages(pdf)).join('').replaceAll(/\s/g, '')
}

/** The names and kinds of the fonts in a PDF; its objects are in the clear. */
export function fontsOf(pdf: Uint8Array): { names: string[]; kinds: string[] } {
  const text = Buffer.from(pdf).toString('latin1')
  const all = (pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
  return {
    names: all(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
    kinds: all(/\/Subtype \/(Type0|Type1|Type3|TrueType|CIDFontType\d)/g),
  }
}

/** A short form of the bytes, for comparing them. */
export function hashOf(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex')
}

/** The lines of each page from its head to its foot, without blanks. */
export async function linesOfPages(pdf: Uint8Array): Promise<string[][]> {
  const document = await openPdf(pdf)
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(linesOf(items.flatMap((item) => ('str' in item && item.str.trim() ? [placed(item)] : []))))
  }
  return pages
}

interface Placed {
  text: string
  x: number
  y: number
}

function placed({ str, transform }: { str: string; transform: number[] }): Placed {
  return { text: str.replaceAll(/\s/g, ''), x: transform[4] ?? 0, y: transform[5] ?? 0 }
}

/** Texts whose feet are less than three points apart stand on one line. */
function linesOf(texts: Placed[]): string[] {
  const lines: Placed[][] = []
  for (const text of texts.sort((a, b) => b.y - a.y)) {
    const [first] = lines.at(-1) ?? []
    if (first && first.y - text.y < 3) lines.at(-1)?.push(text)
    else lines.push([text])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x).reduce((all, { text }) => all + text, ''))
}
