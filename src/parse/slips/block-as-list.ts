import { asWritten } from '../../edits/as-written.js'
import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { Shape } from '../shape.js'
import { indentation, widthOf } from './indent.js'
import { markOf } from './item-mark.js'
import { lineEnd, type Walk } from './walk.js'

/**
 * A block of text (`职责: |`) where a list belongs, as it is pasted from Word, one thing on each line: each line becomes an
 * item. Answers with the end of the block; undefined where its lines do not all begin in one column, so that it is not
 * certain what the items are.
 */
export function mendBlockAsList(
  walk: Walk,
  written: { start: number; end: number },
  { column, end, key }: { column: number; end: number; key: string },
  shape: Shape | undefined,
): number | undefined {
  const { text, slips } = walk
  if (!shape?.types.has('array') || shape.types.has('string') || !shape.item?.types.has('string'))
    return undefined
  const edits: OffsetEdit[] = [{ ...written, text: '' }]
  let [left, last, first] = [undefined as number | undefined, end, '']
  for (let from = end + 1; from < text.length; from = lineEnd(text, from) + 1) {
    const line = text.slice(from, lineEnd(text, from)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    const rest = line.slice(indent.length)
    if (rest === '') continue
    if (widthOf(indent) <= column) break
    left ??= widthOf(indent)
    if (left !== widthOf(indent)) return undefined
    const mark = markOf(rest)
    const item = `- ${asWritten(rest.slice(mark?.length ?? 0).trim())}`
    if (first === '') first = item
    last = from + line.length
    edits.push({ start: from + indent.length, end: last, text: item })
  }
  if (first === '') return undefined
  slips.push({ problem: { code: 'block-as-list', facts: { key, use: first }, ...written }, edits })
  return last
}
