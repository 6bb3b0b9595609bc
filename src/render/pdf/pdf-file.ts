/** A PDF as the browser writes it: objects in the clear behind one plain cross-reference table. */
export interface PdfFile {
  /** The bytes, one character each. */
  text: string
  /** Where the body of each object stands, by its number and in the order of the file. */
  objects: ReadonlyMap<number, Span>
  /** One more than the highest object number. */
  size: number
  root: number
  info: number
  xref: number
}

/** A part of the file. */
export interface Span {
  start: number
  end: number
}

/** Reads the cross-reference table; a file built otherwise is an error, because nothing may be patched by guesswork. */
export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1')
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(xref, xref + 40))
  if (!head) throw new Error('the PDF has no plain cross-reference table')
  const size = Number(head[1])
  const table = xref + head[0].length
  const trailer = text.slice(table + size * ENTRY)
  const objects = readObjects(text, table, size, xref)
  return { text, objects, size, root: reference(trailer, 'Root'), info: reference(trailer, 'Info'), xref }
}

const ENTRY = 20

function readObjects(text: string, table: number, size: number, end: number): Map<number, Span> {
  const offsets: [number: number, offset: number][] = []
  for (let number = 1; number < size; number++) {
    const at = table + number * ENTRY
    if (text[at + 17] === 'n') offsets.push([number, Number(text.slice(at, at + 10))])
  }
  offsets.sort((a, b) => a[1] - b[1])
  return new Map(
    offsets.map(([number, offset], index) => [number, span(text, offset, offsets[index + 1]?.[1] ?? end)]),
  )
}

/** Without `1 0 obj` and `endobj`. The next object's place bounds it, for a text may say "endobj" too. */
function span(text: string, offset: number, next: number): Span {
  return { start: text.indexOf('obj', offset) + 'obj'.length, end: text.lastIndexOf('endobj', next) }
}

function reference(trailer: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1]
  if (!number) throw new Error(`the PDF's trailer has no /${key}`)
  return Number(number)
}

/** Where the body of an object stands. */
export function objectSpan({ objects }: PdfFile, number: number): Span {
  const found = objects.get(number)
  if (!found) throw new Error(`the PDF has no object ${number}`)
  return found
}

const TOKEN = /<<|>>|[[\]]|\/[^\s<>[\]()/]*|\((?:[^\\()]|\\[\s\S])*\)|<[\dA-Fa-f\s]*>|[^\s<>[\]()/]+/g

/** The entries of a dictionary, each value as it is written. */
export function dictionaryEntries(dictionary: string): Map<string, string> {
  const tokens = [...dictionary.matchAll(TOKEN)]
  const entries = new Map<string, string>()
  let depth = 0
  let key: RegExpExecArray | undefined
  tokens.forEach((token, index) => {
    const [word] = token
    if (word === '<<' || word === '[') depth++
    if (word === '>>' || word === ']') depth--
    const isKey = depth === 1 && word.startsWith('/') && tokens[index - 1] !== key
    const isEnd = depth === 0 && word === '>>'
    if (!isKey && !isEnd) return
    if (key) entries.set(key[0].slice(1), dictionary.slice(key.index + key[0].length, token.index).trim())
    key = token
  })
  return entries
}
