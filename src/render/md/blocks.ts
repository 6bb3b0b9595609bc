import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast'

/** What a cell or a line says. */
export type Line = PhrasingContent[]

/** A heading. */
export function heading(depth: Heading['depth'], children: Line): Heading {
  return { type: 'heading', depth, children }
}

/** Paragraphs of the lines that say something. */
export function paragraphs(...lines: readonly Line[]): Paragraph[] {
  return lines.filter((line) => line.length > 0).map((children) => ({ type: 'paragraph', children }))
}

/** A list; each item is a line, or a line with more below it. */
export function list(
  items: readonly (readonly [line: Line, ...more: BlockContent[]])[],
  ordered = false,
): List {
  const children = items.map(
    ([line, ...more]): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: line }, ...more],
    }),
  )
  return { type: 'list', ordered, spread: false, children }
}

/** A column of a table: its head, and what each row has in it. A column without a head is not there. */
export interface Column<T> {
  head: Line | undefined
  cell(row: T): Line
}

/** A table of rows. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[]): Table {
  const present = columns.filter((column): column is Column<T> & { head: Line } => column.head !== undefined)
  const cells = [present.map(({ head }) => head), ...rows.map((row) => present.map(({ cell }) => cell(row)))]
  return {
    type: 'table',
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}
