import type { Shape } from '../shape.js'
import { mendColonInText } from './colon-in-text.js'
import { foldLine } from './fold.js'
import { mendHeading } from './heading-above-items.js'
import { indentation, mendIndent, widthOf } from './indent.js'
import { mendItemBehindKey } from './item-behind-key.js'
import { kindOfMark, markOf, mendItem } from './item-mark.js'
import { keyIn, readKey } from './key.js'
import { mendMissingBraces } from './missing-braces.js'
import { blankSigns, mendBlanks, mendBlanksBefore } from './spaces.js'
import { isWideBrackets, readValue } from './value.js'
import { enterKey, enterList, lineEnd, startWalk, type Walk } from './walk.js'
import { withoutComment } from './whole-text.js'
import { mendWordAsKey } from './word-as-key.js'

/**
 * The typing slips of a YAML text, top down. The walk follows indentation and schema, because what is a slip in one
 * place is good Chinese prose in another: 职责：组织接待 where 职责 is a key, but not in a list of sentences.
 */
export function findSlips(text: string, shape: Shape): Pick<Walk, 'slips' | 'folds' | 'odd'> {
  const walk = startWalk(text, shape)
  for (let at = 0; at < text.length; ) at = lineEnd(text, readLine(walk, at)) + 1
  return walk
}

/** Reads the line that begins at an offset; answers with an offset in the last line that was read. */
function readLine(walk: Walk, start: number): number {
  const end = lineEnd(walk.text, start)
  const line = walk.text.slice(start, end)
  const indent = indentation.exec(line)?.[0] ?? ''
  const rest = line.slice(indent.length).trimEnd()
  if (rest === '') return end
  const column = widthOf(indent)
  if (walk.block !== undefined && column > walk.block) return readBlock(walk, start, column, end)
  walk.block = undefined
  if (rest.startsWith('#')) return end
  if (walk.prose !== undefined && column > walk.prose)
    return readProse(walk, start + indent.length, rest, end)
  if (column === 0 && /^(?:---|\.\.\.|%YAML|%TAG)(?:\s|$)/.test(rest)) return end
  walk.prose = undefined
  walk.mark = undefined
  walk.itemInProse = false
  walk.markInProse = false
  mendIndent(walk, start, indent)
  return readContent(walk, start + indent.length, column, end)
}

/** Lines of a folded block are read as one, but for those that stand further right. */
function readBlock(walk: Walk, start: number, column: number, end: number): number {
  const { folded } = walk
  if (!folded) return end
  folded.column ??= column
  if (folded.column === column) foldLine(walk, start - 1)
  return end
}

/** A line that goes on with a text. An item there was meant as one of a list; YAML would add it to the text unseen. */
function readProse(walk: Walk, start: number, rest: string, end: number): number {
  const isItem = /^- /.test(rest)
  const mark = walk.mark === undefined ? undefined : markOf(rest)
  if (isItem || (mark !== undefined && kindOfMark(mark) === walk.mark) || isKnownKey(walk, rest))
    walk.odd = true
  if (isItem && !walk.itemInProse) {
    walk.itemInProse = true
    const problem = { code: 'yaml-indent', facts: { goesOn: true }, start, end: start + rest.length } as const
    walk.slips.push({ problem, edits: [] })
  } else if (!isItem) tellMark(walk, start, rest)
  if (!isItem && !keyIn(rest)?.real) foldLine(walk, walk.text.lastIndexOf('\n', start))
  return end
}

/** `a) 装机` below `通信`: meant as an item of its own, and read as the rest of a sentence that does not ask for one. */
function tellMark(walk: Walk, start: number, rest: string): void {
  const mark = /^[a-zA-Z][)）、](?=\s*\S)/.exec(rest)?.[0] ?? markOf(rest)
  if (mark === undefined || mark === '-' || walk.markInProse) return
  walk.markInProse = true
  if (/[,，、；;]\s*$/.test(walk.text.slice(Math.max(start - 200, 0), start))) return
  const facts = { mark, ...(walk.frames.at(-1)?.kind === 'list' ? {} : { ofKey: true }) }
  const place = { start, end: start + mark.length }
  walk.slips.push({ problem: { code: 'joined-lines', facts, ...place }, edits: [] })
}

/** `经验：3年`, a little too far right below another key. */
function isKnownKey({ frames }: Walk, rest: string): boolean {
  const key = /^[^\s:：]{1,20}(?=[:：])/.exec(rest)?.[0]
  return (
    key !== undefined && frames.some(({ kind, shape }) => kind === 'mapping' && shape?.keys.has(key) === true)
  )
}

/** Reads dashes, then a key, then its value. */
function readContent(walk: Walk, from: number, margin: number, end: number): number {
  const word = mendWordAsKey(walk, { start: from, column: margin, end, isItem: false })
  if (word !== undefined) return word
  const items = mendHeading(walk, from, margin, end)
  if (items !== undefined) return items
  let { start, column } = mendItem(walk, from, margin, end) ?? { start: from, column: margin }
  for (let gap = gapOfDash(walk, start, end); gap !== undefined; gap = gapOfDash(walk, start, end)) {
    enterList(walk, column)
    // Whatever stands between a dash and its content is one blank at least.
    const width = Math.max(widthOf(gap), 1)
    mendBlanks(walk, start + 1, gap, width)
    start += 1 + gap.length
    column += 1 + width
  }
  const rest = walk.text.slice(start, end).trim()
  if (rest === '') return end
  const isItem = start > from
  if (isItem && mendItemBraces(walk, start, column, end)) return end
  const pair = isItem ? mendWordAsKey(walk, { start, column, end, isItem }) : undefined
  if (pair !== undefined) return pair
  const key = isWideBrackets(rest, walk.next?.shape) ? undefined : readKey(walk, start, column, end)
  const text = key && isItem ? mendColonInText(walk, start, key, column, end) : undefined
  if (text !== undefined) {
    walk.next = undefined
    return text
  }
  if (!key) return readValue(walk, { start, column: columnOfItem(walk, column), end, inList: true })
  enterKey(walk, column, key.text)
  mendBlanksBefore(walk, key.colon)
  const first = mendItemBehindKey(walk, key, column, end)
  if (first) return readContent(walk, first.start, first.column, end)
  return readValue(walk, { start: key.end, column, end, inList: false, key: key.text })
}

/** An item of several names with values on one line, and nothing of it below. */
function mendItemBraces(walk: Walk, start: number, column: number, end: number): boolean {
  const { text, next } = walk
  const below = text.slice(end + 1, lineEnd(text, end + 1)).search(/\S/)
  if (below >= column || !mendMissingBraces(walk, start, withoutComment(text.slice(start, end)), next?.shape))
    return false
  walk.next = undefined
  return true
}

/** The column of the dash before a text: lines further right go on with the text. */
function columnOfItem({ frames }: Walk, column: number): number {
  const list = frames.at(-1)
  return list?.kind === 'list' && list.column < column ? list.column : Math.max(column - 1, 0)
}

const dash = new RegExp(String.raw`^-([${blankSigns}]+|\r?$)`)

/** The blanks behind a dash; undefined when there is no dash. */
function gapOfDash({ text }: Walk, start: number, end: number): string | undefined {
  if (text[start] !== '-') return undefined
  return dash.exec(text.slice(start, end))?.[1]
}
