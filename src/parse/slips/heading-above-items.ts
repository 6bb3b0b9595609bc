import { asWritten } from '../../edits/as-written.js'
import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { Shape } from '../shape.js'
import { indentation, widthOf } from './indent.js'
import { kindOfMark, markOf, placeOfList } from './item-mark.js'
import { keyIn } from './key.js'
import { nameOfKey } from './pair-of-word.js'
import { enterList, lineEnd, type Walk } from './walk.js'

/**
 * `一、设备管理:` with `1、点检` below it, as duties are numbered in Word: the heading becomes a duty, and what is below it
 * its tasks. Answers with the end of the last of them; undefined where a line among them is neither task nor heading, so
 * that it is not certain what belongs to what.
 */
export function mendHeading(walk: Walk, start: number, column: number, end: number): number | undefined {
  const { text, slips } = walk
  const rest = text.slice(start, end).trimEnd()
  if (!/[:：]$/.test(rest)) return undefined
  const item = placeOfList(walk, column)?.shape?.item
  const heading = markedText(rest)
  const keys = item && heading && keysOf(item, heading.text)
  if (!keys || heading.mark === '' || heading.mark === '-' || !/^[^:："'#[\]{}]+[:：]$/.test(heading.text))
    return undefined
  const below = itemsBelow(text, end, { column, kind: heading.kind })
  const [first] = below ?? []
  if (!below || !first) return undefined
  const use = `- ${keys.name}: ${asWritten(heading.text.slice(0, -1).trimEnd())}`
  const list = `\n${' '.repeat(column + 2)}${keys.list}:`
  const marks = [heading, ...below].map(({ mark }) => mark).filter((mark) => mark !== '' && mark !== '-')
  const facts = { marks, use, list: keys.list, item: `- ${asWritten(first.text)}` }
  slips.push({
    problem: { code: 'heading-above-items', facts, start, end: start + rest.length },
    edits: [
      { start, end: start + rest.length, text: use + list },
      ...below.map(
        (one): OffsetEdit => ({
          start: one.start,
          end: one.end,
          text: `${' '.repeat(column + 4)}- ${asWritten(one.text)}`,
        }),
      ),
    ],
  })
  enterList(walk, column)
  walk.next = undefined
  return below.at(-1)?.end
}

/** The key that a text alone stands for, and the list of texts that goes with it, where an item has both. */
function keysOf(item: Shape, heading: string): { name: string; list: string } | undefined {
  const short = item.schema['x-short']
  const takesTexts = item.below('tasks')?.item?.types.has('string') === true
  return short !== undefined && item.keys.has('tasks') && takesTexts
    ? { name: nameOfKey(item, short, heading), list: nameOfKey(item, 'tasks', heading) }
    : undefined
}

interface Marked {
  /** What stands before the text; nothing before `1.1 点检`, whose figures are part of it. */
  mark: string
  /** 一、 is of another kind than 1、 here, for the one is a heading of the other. */
  kind: string
  text: string
}

function markedText(rest: string): Marked | undefined {
  if (/^\d+(?:[.．]\d+)+/.test(rest)) return { mark: '', kind: '1.1', text: rest }
  const mark = markOf(rest)
  const text = mark === undefined ? '' : rest.slice(mark.length).trim()
  if (mark === undefined || text === '') return undefined
  const figures = /\d/.test(mark) ? '1' : /[一二三四五六七八九十]/.test(mark) ? '一' : ''
  return { mark: mark.trim(), kind: figures + kindOfMark(mark), text }
}

interface Item extends Marked {
  column: number
  start: number
  end: number
}

interface Heading {
  column: number
  kind: string
}

/** The items below a heading, up to the next heading or whatever is not in the list. */
function itemsBelow(text: string, end: number, heading: Heading): Item[] | undefined {
  const items: Item[] = []
  for (let start = end + 1; start < text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, lineEnd(text, start)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    const column = widthOf(indent)
    const rest = line.slice(indent.length)
    if (rest === '') continue
    const marked = markedText(rest)
    if (column < heading.column || (column === heading.column && isNext(rest, marked, heading))) break
    if (!marked || !isItem({ ...marked, column }, items[0], heading)) return undefined
    items.push({ ...marked, column, start, end: start + line.length })
  }
  return items
}

/** What stands in the column of a heading and is not below it: another heading, an item, a key. */
function isNext(rest: string, marked: Marked | undefined, heading: Heading): boolean {
  if (marked) return marked.kind === heading.kind || marked.mark === '-'
  return rest.startsWith('-') || keyIn(rest) !== undefined
}

/** One like the first of them. A heading below a heading, and a comment, are too much to be certain. */
function isItem(one: Marked & Heading, first: Item | undefined, heading: Heading): boolean {
  if (one.kind === heading.kind || /[:：]$|\s#|^#/.test(one.text)) return false
  return first === undefined || (one.column === first.column && one.kind === first.kind)
}
