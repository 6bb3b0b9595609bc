import type { Shape } from '../shape.js'
import { type Content, type Line, mendDash, mendMark, mendPair, mendPlain } from './mend-item.js'
import { blankSigns } from './spaces.js'
import { enterList, type Walk } from './walk.js'

const blanks = new RegExp(`^[${blankSigns}]*`)
const number =
  /^(?:[(（]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|[\d一二三四五六七八九十]{1,3}\s*[)）、]|\d{1,3}[.．](?!\d))/
const sign = /^(?:[①-⑳•●▪■◆※·－–—](?![—–－])|\*(?=[ \t\u3000]))/
/** What begins something else than plain words. */
const special = /^[-[\]{}"'“‘&*!|>#%@`?,｛［【]/

/**
 * A list item as it is typed in Word: -without space, 1、numbered, or nothing but a line of text. It is mended to an
 * item only where a list must stand; anywhere else such a line is text. Undefined when the line is none.
 */
export function mendItem(walk: Walk, start: number, column: number, end: number): Content | undefined {
  const rest = walk.text.slice(start, end).trimEnd()
  if (/^-(?:-|$|\s+[[{"']|\s[^:：]*$)/.test(rest)) return undefined
  const place = placeOfList(walk, column)
  if (!place) return undefined
  const line = { start, column, rest }
  if (/^-\s/.test(rest)) return dashed(walk, place, line)
  const mark = markOf(rest)
  if (mark !== undefined && rest.length > mark.length) return marked(walk, place, line, mark)
  if (!place.further || mark !== undefined || special.test(rest) || isKey(rest, place.shape)) return undefined
  enterList(walk, column)
  return mendPlain(walk, line)
}

/** What a line begins with in place of a dash and a space. */
export function markOf(rest: string): string | undefined {
  return (number.exec(rest) ?? sign.exec(rest) ?? /^-/.exec(rest))?.[0]
}

/** `- 面试技巧: 熟练` behind `沟通: 熟练`: a list of nothing but such is understood as it stands. */
function dashed(walk: Walk, { shape }: ListPlace, line: Line): Content | undefined {
  if (shape?.item?.types.has('object') !== false || !isPair(line.rest.slice(1), shape)) return undefined
  const length = /^-\s*/.exec(line.rest)?.[0].length ?? 1
  return isInMapping(walk, line.column) ? mendPair(walk, line, '-', length) : undefined
}

/** A mark without its figures: 1、 and 2、 are of a kind. */
export const kindOfMark = (mark: string) => mark.replace(/[\d一二三四五六七八九十①-⑳]+/g, '')

function marked(walk: Walk, { shape }: ListPlace, line: Line, mark: string): Content | undefined {
  const blank = blanks.exec(line.rest.slice(mark.length))?.[0] ?? ''
  const length = mark.length + blank.length
  if (isPair(line.rest.slice(length), shape)) return mendPair(walk, line, mark, length)
  if (isInMapping(walk, line.column) || (mark === '-' && blank !== '')) return undefined
  enterList(walk, line.column)
  walk.mark = kindOfMark(mark)
  return mark === '-' ? mendDash(walk, line) : mendMark(walk, line, mark, length)
}

interface ListPlace {
  shape: Shape | undefined
  /** The list stands further right than the key above it: a line here cannot be the next key. */
  further: boolean
}

/** The list that the walk is in at this column, or that must begin here. */
export function placeOfList({ frames, next }: Walk, column: number): ListPlace | undefined {
  if (next) {
    const above = frames.at(-1)
    if (above?.kind !== 'mapping' || column < above.column || !isList(next.shape)) return undefined
    return { shape: next.shape, further: column > above.column }
  }
  const index = frames.findLastIndex((frame) => frame.column <= column)
  const here = frames[index]
  if (here?.column !== column) return undefined
  if (here.kind === 'mapping') return isList(here.shape) ? { shape: here.shape, further: false } : undefined
  return { shape: here.shape, further: column > (frames[index - 1]?.column ?? -1) }
}

/** A name with its value, where such pairs may stand instead of a list. */
function isPair(text: string, shape: Shape | undefined): boolean {
  const key = /^([^:：]+)[:：]/.exec(text)?.[1]?.trim()
  if (key === undefined || !shape?.types.has('object')) return false
  return shape.keys.has(key) || typeof shape.schema.additionalProperties === 'object'
}

/** Names with values came before: an item cannot follow them. */
function isInMapping({ frames, next }: Walk, column: number): boolean {
  const here = frames.findLast((frame) => frame.column <= column)
  return !next && here?.kind === 'mapping' && here.column === column
}

const isList = (shape: Shape | undefined): boolean =>
  shape?.types.has('array') === true && !shape.types.has('string')

/** A key, or what may be one: that is another mistake. */
function isKey(rest: string, shape: Shape | undefined): boolean {
  const [, key] = /^([^:：]*)[:：]/.exec(rest) ?? []
  if (key === undefined) return false
  return /:(?:\s|$)/.test(rest) || shape?.types.has('object') === true || shape?.item?.keys.has(key) === true
}
