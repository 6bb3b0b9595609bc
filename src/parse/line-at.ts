import type { Span } from './entry.js'

/** A line of a text with its offsets. */
export interface LineAt extends Span {
  text: string
}

/** The line that an offset is in. */
export function lineAt(text: string, offset: number): LineAt {
  const start = text.lastIndexOf('\n', Math.max(offset, 0) - 1) + 1
  const next = text.indexOf('\n', start)
  const end = next < 0 ? text.length : next
  return { start, end, text: text.slice(start, end) }
}

/** The content of a line that is a key or an item, but stands in no column of those around it; else undefined. */
export function outOfLineAt(text: string, line: LineAt): Span | undefined {
  const column = line.text.search(/\S/)
  if (column < 1 || !/^\s*(?:- |[^:：]{1,80}[:：](?:\s|$))/.test(line.text)) return undefined
  if (columnsAbove(text, line.start).has(column)) return undefined
  return { start: line.start + column, end: line.start + line.text.trimEnd().length }
}

/** Columns that a line may begin in: those of the lines it may belong to, from the nearest up to the left edge. */
function columnsAbove(text: string, start: number): Set<number> {
  const columns = new Set<number>()
  let least = Number.POSITIVE_INFINITY
  for (let at = start - 1; at > 0 && least > 0; at = lineAt(text, at).start - 1) {
    const line = lineAt(text, at).text
    const column = line.search(/[^\s#]/)
    if (column < 0 || column >= least || /^\s*#/.test(line)) continue
    const content = column + (/^-\s+/.exec(line.slice(column))?.[0].length ?? 0)
    if (content < least) columns.add(content)
    columns.add(column)
    least = column
  }
  return columns
}
