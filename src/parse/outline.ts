import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Span } from './entry.js'
import { type MaybeNode, sourceOf } from './node-text.js'

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

interface Row {
  /** The English key, and the one that the author wrote. */
  key: string | undefined
  written: string | undefined
  keyStart: number
  keyEnd: number
  start: number
  end: number
  /** Kept only where it is not simply the text that stands there. */
  source: string | undefined
  kind: 'scalar' | 'list' | 'mapping' | 'alias'
  /** The row behind those below it. */
  next: number
}

/**
 * Where the entries of a YAML text stand: a row for each, in the order of the text. The tree itself is let go, for the
 * trees of a thousand files take longer to keep than to make.
 */
export class Outline {
  readonly #text: string
  readonly #rows: Row[] = []
  #silent = false

  constructor(text: string) {
    this.#text = text
  }

  /** Takes an entry down; those below it follow, until `close` is called with its row. */
  open(node: MaybeNode, key?: { english: string; written: string; node: MaybeNode }): number {
    if (this.#silent) return -1
    const [keyStart, keyEnd] = key?.node?.range ?? [0, 0]
    const [start, end] = node?.range ?? [keyEnd, keyEnd]
    const next = this.#rows.length + 1
    const isPlain = isScalar(node) && node.type === 'PLAIN' && node.source?.length === end - start
    this.#rows.push({
      key: key?.english,
      written: key?.written,
      keyStart,
      keyEnd,
      start,
      end,
      source: isPlain || isMap(node) || isSeq(node) || isAlias(node) ? undefined : sourceOf(node),
      kind: kindOf(node),
      next,
    })
    return next - 1
  }

  /** Ends the entries below a row. */
  close(row: number): void {
    const opened = this.#rows[row]
    if (opened) opened.next = this.#rows.length
  }

  /** Says what the alias that was opened last stands for, if that is a text. */
  standFor(source: string | undefined): void {
    const last = this.#rows.at(-1)
    if (last && !this.#silent) last.source = source
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
    const { kind, next } = this.#rows[row] as Row
    if (kind !== 'mapping' && kind !== 'list') return undefined
    let index = 0
    for (let at = row + 1; at < next; at = (this.#rows[at] as Row).next) {
      if (kind === 'mapping' ? this.#rows[at]?.key === token : String(index) === token) return at
      index += 1
    }
    return undefined
  }

  #entry(at: number): Entry {
    const row = this.#rows[at] as Row
    const key = row.written === undefined ? undefined : { text: row.written, span: this.#keySpan(row) }
    const span = this.#trimmed(row.start, row.end)
    return {
      span: key && row.start === row.keyEnd && row.end === row.keyEnd ? behind(key.span) : span,
      ...(key ? { key } : {}),
      ...this.#content(at, row, span),
    }
  }

  #content(at: number, { kind, source, next }: Row, span: Span): Pick<Entry, 'source' | 'below'> {
    if (kind === 'scalar') return { source: source ?? this.#text.slice(span.start, span.end) }
    if (kind === 'alias') return source === undefined ? {} : { source }
    const first = at + 1 < next ? this.#rows[at + 1] : undefined
    return { below: kind === 'mapping' && first ? { firstKey: this.#keySpan(first) } : {} }
  }

  #keySpan({ keyStart, keyEnd }: Row): Span {
    return this.#trimmed(keyStart, keyEnd)
  }

  /** Without the blanks behind it. */
  #trimmed(start: number, end: number): Span {
    return { start, end: start + this.#text.slice(start, end).trimEnd().length }
  }
}

const behind = ({ end }: Span): Span => ({ start: end, end })

function kindOf(node: MaybeNode): Row['kind'] {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  return isAlias(node) ? 'alias' : 'scalar'
}
