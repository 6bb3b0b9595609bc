import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Span } from './entry.js'
import { type MaybeNode, sourceOf } from './node-text.js'
import type { OutlineRows } from './outline-rows.js'

/** An entry of a file: where it stands, and how the author wrote it. */
export interface Entry {
  /** Where the value stands in the YAML text; right behind the key when there is none. */
  span: Span
  /** The key that leads here, as the author wrote it; list items have none. */
  key?: { text: string; span: Span }
  /** A scalar as the author wrote it, without quotes. */
  source?: string
  /** A mapping or list, with the place of its first key if it has one. */
  below?: { firstKey?: Span }
}

/** An entry, or the nearest above the one that was asked for. */
export interface Found {
  entry: Entry
  found: boolean
  isRoot: boolean
}

const kinds = ['scalar', 'list', 'mapping', 'alias'] as const
type Kind = (typeof kinds)[number]

/** The numbers of a row, in this order; offsets count in the YAML text, `next` is the row behind those below it. */
const columns = { keyStart: 0, keyEnd: 1, start: 2, end: 3, kind: 4, next: 5 }
const width = 6

/**
 * Where the entries of a YAML text stand: a row for each, in the order of the text. The tree itself is let go, for the
 * trees of a thousand files take longer to keep than to make; and so are objects for rows, of which a role has a hundred and
 * more.
 */
export class Outline {
  readonly #text: string
  #numbers: number[] | Int32Array = []
  /** English keys; list items and the whole have none. */
  readonly #keys: (string | null)[]
  /** Keys as they are written and scalars as they say, where that is not simply the text that stands there. */
  readonly #written: Map<number, string>
  readonly #sources: Map<number, string>
  #silent = false

  constructor(text: string, rows: OutlineRows = { numbers: [], keys: [], written: [], sources: [] }) {
    this.#text = text
    this.#numbers = rows.numbers
    this.#keys = rows.keys
    this.#written = new Map(rows.written)
    this.#sources = new Map(rows.sources)
  }

  /** The outline as plain data; the text is not in it. */
  get rows(): OutlineRows {
    return {
      numbers: [...this.#numbers],
      keys: this.#keys,
      written: [...this.#written],
      sources: [...this.#sources],
    }
  }

  /** Nothing comes to it any more: what is left takes little memory. */
  finished(): this {
    this.#numbers = Int32Array.from(this.#numbers)
    return this
  }

  /** Takes an entry down; those below it follow, until `close` is called with its row. */
  open(node: MaybeNode, key?: { english: string; written: string; node: MaybeNode }): number {
    const numbers = this.#numbers
    if (this.#silent || !Array.isArray(numbers)) return -1
    const row = this.#keys.length
    const [keyStart, keyEnd] = key?.node?.range ?? [0, 0]
    const [start, end] = node?.range ?? [keyEnd, keyEnd]
    numbers.push(keyStart, keyEnd, start, end, kinds.indexOf(kindOf(node)), row + 1)
    this.#keys.push(key?.english ?? null)
    if (key && key.written !== this.#textOf(this.#trimmed(keyStart, keyEnd)))
      this.#written.set(row, key.written)
    const isPlain = isScalar(node) && node.type === 'PLAIN' && node.source?.length === end - start
    if (!isPlain && !isMap(node) && !isSeq(node) && !isAlias(node)) this.standFor(sourceOf(node))
    return row
  }

  /** Ends the entries below a row. */
  close(row: number): void {
    if (row >= 0) this.#numbers[row * width + columns.next] = this.#keys.length
  }

  /** Says what the entry that was opened last says or, an alias, stands for, if that is a text. */
  standFor(source: string | undefined): void {
    if (!this.#silent && source !== undefined) this.#sources.set(this.#keys.length - 1, source)
  }

  /** What is read by it is taken down already, where it stands. */
  silently<T>(read: () => T): T {
    const before = this.#silent
    this.#silent = true
    const result = read()
    this.#silent = before
    return result
  }

  /** The entry at the end of a way of English keys and list indexes, or the nearest above it that is there. */
  find(tokens: readonly string[]): Found {
    let row = 0
    for (const token of tokens) {
      const next = this.#below(row, token)
      if (next === undefined) return { entry: this.#entry(row), found: false, isRoot: row === 0 }
      row = next
    }
    return { entry: this.#entry(row), found: true, isRoot: row === 0 }
  }

  /** Of a key that is given twice the first row counts. */
  #below(row: number, token: string): number | undefined {
    const kind = this.#kind(row)
    if (kind !== 'mapping' && kind !== 'list') return undefined
    let index = 0
    for (let at = row + 1; at < this.#number(row, 'next'); at = this.#number(at, 'next')) {
      if (kind === 'mapping' ? this.#keys[at] === token : String(index) === token) return at
      index += 1
    }
    return undefined
  }

  #entry(row: number): Entry {
    const [start, end, keyEnd] = [
      this.#number(row, 'start'),
      this.#number(row, 'end'),
      this.#number(row, 'keyEnd'),
    ]
    const key = this.#keys[row] === null ? undefined : this.#key(row)
    const span = this.#trimmed(start, end)
    return {
      span: key && start === keyEnd && end === keyEnd ? behind(key.span) : span,
      ...(key ? { key } : {}),
      ...this.#content(row, span),
    }
  }

  #key(row: number): NonNullable<Entry['key']> {
    const span = this.#keySpan(row)
    return { text: this.#written.get(row) ?? this.#textOf(span), span }
  }

  #content(row: number, span: Span): Pick<Entry, 'source' | 'below'> {
    const kind = this.#kind(row)
    const source = this.#sources.get(row)
    if (kind === 'scalar') return { source: source ?? this.#textOf(span) }
    if (kind === 'alias') return source === undefined ? {} : { source }
    const hasKeys = kind === 'mapping' && row + 1 < this.#number(row, 'next')
    return { below: hasKeys ? { firstKey: this.#keySpan(row + 1) } : {} }
  }

  #kind(row: number): Kind {
    return kinds[this.#number(row, 'kind')] ?? 'scalar'
  }

  #number(row: number, column: keyof typeof columns): number {
    return this.#numbers[row * width + columns[column]] ?? 0
  }

  #keySpan(row: number): Span {
    return this.#trimmed(this.#number(row, 'keyStart'), this.#number(row, 'keyEnd'))
  }

  /** Without the blanks behind it. */
  #trimmed(start: number, end: number): Span {
    return { start, end: start + this.#text.slice(start, end).trimEnd().length }
  }

  #textOf({ start, end }: Span): string {
    return this.#text.slice(start, end)
  }
}

const behind = ({ end }: Span): Span => ({ start: end, end })

function kindOf(node: MaybeNode): Kind {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  return isAlias(node) ? 'alias' : 'scalar'
}
