import { indentation, widthOf } from './indent.js'
import { type Key, keyIn } from './key.js'
import type { Content } from './mend-item.js'
import { lineEnd, type Walk } from './walk.js'
import { withoutComment } from './whole-text.js'

/**
 * `职责: - 甲`: the first item of a list, on the line of the key. It goes on a line of its own, in the column of the items
 * below it. Answers with where it then stands; undefined where it is none, or where nobody can tell its column.
 */
export function mendItemBehindKey(walk: Walk, key: Key, column: number, end: number): Content | undefined {
  const { text, next, slips } = walk
  const [whole = '', before = '', item = ''] =
    /^([ \t]*(?:&[\w-]+[ \t]+)?)(-[ \t]+[^\s#-].*)$/.exec(text.slice(key.end, end).trimEnd()) ?? []
  if (whole === '' || !next?.shape?.types.has('array')) return undefined
  const below = lineBelow(text, end)
  const hasMore = below !== undefined && below.column >= column && /^-\s/.test(below.rest)
  // `目标: - 5`, where one text may stand as well, may be no list at all.
  if (next.shape.types.has('string') && !hasMore) return undefined
  const to = hasMore ? below.column : columnAlone(item, column, below)
  if (to === undefined) return undefined
  const start = key.end + before.length
  const facts = { key: key.text, use: withoutComment(item), item: true } as const
  slips.push({
    problem: { code: 'text-above-block', facts, start, end: start + facts.use.length },
    edits: [{ start: key.end + before.trimEnd().length, end: start, text: `\n${' '.repeat(to)}` }],
  })
  return { start, column: to }
}

interface Below {
  column: number
  rest: string
}

/** The next line that says something. */
function lineBelow(text: string, end: number): Below | undefined {
  for (let from = end + 1; from < text.length; from = lineEnd(text, from) + 1) {
    const line = text.slice(from, lineEnd(text, from)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    const rest = line.slice(indent.length)
    if (rest !== '' && !rest.startsWith('#')) return { column: widthOf(indent), rest }
  }
  return undefined
}

/** The column of an item with no other below it: two left of the keys that go on with it, if there are any. */
function columnAlone(item: string, column: number, below: Below | undefined): number | undefined {
  if (!below || below.column <= column) return column + 2
  const goesOn = keyIn(below.rest) !== undefined && keyIn(item.replace(/^-[ \t]+/, '')) !== undefined
  return goesOn && below.column >= column + 2 ? below.column - 2 : undefined
}
