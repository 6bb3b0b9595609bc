import { asWritten } from '../../edits/as-written.js'
import type { Shape } from '../shape.js'
import { indentation, widthOf } from './indent.js'
import { type Key, keyIn } from './key.js'
import { enterKey, enterList, lineEnd, type Walk } from './walk.js'
import { withoutComment } from './whole-text.js'

/**
 * `审批: 5 万元以内的付款` in a list of rights, with a dash or without: what belongs below one key of an item (审批 is a kind
 * of right) was made a key itself. It becomes `- { 权限类型: 审批, 事项: 5 万元以内的付款 }`; of a list below it every
 * item does. Answers with the end of what was read, or undefined where the key is not such a word.
 */
export function mendWordAsKey(
  walk: Walk,
  start: number,
  { key, column, end, isItem }: { key: Key; column: number; end: number; isItem: boolean },
): number | undefined {
  const item = isItem ? walk.next?.shape : listAt(walk, column)?.item
  const pair = item && pairFor(item, key.text)
  if (!item || !pair) return undefined
  const found = valuesBehind(walk.text, key, column, end)
  if (!found || (pair.takes && !found.values.every(pair.takes))) return undefined
  const goesOn = isItem && isKeyAt(walk.text, column, found.end)
  if (goesOn && found.values.length > 1) return undefined
  if (!isItem) enterList(walk, column)
  if (goesOn) enterKey(walk, column, key.text)
  walk.next = undefined
  const name = (english: string) => nameOfKey(item, english, key.text)
  const said = pair.said.map(([english, word]) => `${name(english)}: ${asWritten(word)}`)
  const entries = found.values.map((value) => [...said, `${name(pair.other)}: ${value}`])
  const items = entries.map((entry) => `{ ${entry.join(', ')} }`)
  const list = `${isItem ? '' : '- '}${items.join(`\n${' '.repeat(walk.frames.at(-1)?.column ?? 0)}- `)}`
  const keys = entries.flat().join(`\n${' '.repeat(column)}`)
  walk.slips.push({
    problem: {
      code: 'word-as-key',
      facts: { key: key.text, of: name(pair.said[0][0]), use: items.map((text) => `- ${text}`) },
      start,
      end: key.end - 1,
    },
    edits: [{ start, end: found.end, text: goesOn ? keys : list }],
  })
  return found.end
}

interface Pair {
  /** What the word says, by key: 每周一 is a period and a day. */
  said: [[string, string], ...[string, string][]]
  /** The key of what stands behind it. */
  other: string
  /** Where any name may be meant, the value has to look like one of the other key. */
  takes?: (value: string) => boolean
}

/** The two keys of an item that a word and what stands behind it belong to. */
function pairFor(item: Shape, word: string): Pair | undefined {
  const [first, other] = item.schema['x-pair'] ?? []
  if (first === undefined || other === undefined || item.keys.has(word)) return undefined
  const words = item.below(first)?.words
  if (words?.has(word)) return { said: [[first, word]], other }
  const day = dayOf(word)
  if (day && words?.has(day.period) && item.below(day.key))
    return {
      said: [
        [first, day.period],
        [day.key, day.day],
      ],
      other,
    }
  const isOpen = words?.size === 0 && item.below(other)?.schema.format === 'kpi-target'
  return isOpen ? { said: [[first, word]], other, takes: isFigure } : undefined
}

/** A day in the name of a period: 每周一, 每月5日前. */
function dayOf(word: string): { period: string; key: 'on' | 'by'; day: string } | undefined {
  const weekday = /^每周([一二三四五六日天])(前?)$/.exec(word)
  if (weekday) return { period: '每周', key: weekday[2] ? 'by' : 'on', day: `周${weekday[1]}` }
  const [, date, before] = /^每月\s*(\d{1,2})\s*[日号](前?)$/.exec(word) ?? []
  return date === undefined ? undefined : { period: '每月', key: before ? 'by' : 'on', day: date }
}

/** `≥ 98%`, `95%`, `不低于 95 分`, and no sentence that merely has a figure in it. */
const isFigure = (value: string) =>
  /^["']?(?:[<>≤≥=＜＞]|不低于|不高于|不超过|不少于|至少|at least|at most)*\s*\d[\d,.]*\s*[\p{L}%％‰℃/]{0,6}["']?$/iu.test(
    value,
  )

/** The list that begins here, or goes on here, and takes no keys of its own. */
function listAt({ frames, next }: Walk, column: number): Shape | undefined {
  const above = frames.at(-1)
  const shape =
    next && above?.kind === 'mapping' && column > above.column
      ? next.shape
      : frames.findLast((frame) => frame.kind === 'list' && frame.column === column)?.shape
  return shape?.types.has('array') && !shape.types.has('object') ? shape : undefined
}

/** The values behind a key, as they are to be written: one on its line, several in brackets, or a list below it. */
function valuesBehind(text: string, key: Key, column: number, end: number) {
  const behind = withoutComment(text.slice(key.end, end)).trim()
  const isCut = text.slice(key.end, end).trim() !== behind
  if (isCut || /^[{&*!|>]/.test(behind)) return undefined
  if (behind === '') return valuesBelow(text, column, end)
  if (isFurther(text, column, end)) return undefined
  const values = behind.startsWith('[') ? itemsIn(behind) : [plainValue(behind)]
  return values && { values, end: key.end + text.slice(key.end, end).trimEnd().length }
}

/** Plain texts in brackets. */
function itemsIn(behind: string): string[] | undefined {
  const inside = /^\[([^[\]{}"'#:：]+)\]$/.exec(behind)?.[1]
  return inside?.split(',').map((item) => plainValue(item.trim()))
}

/** Plain texts, one on a line, each with a dash. */
function valuesBelow(text: string, column: number, end: number) {
  const values: string[] = []
  let last = end
  for (let from = end + 1; from < text.length; from = lineEnd(text, from) + 1) {
    const line = text.slice(from, lineEnd(text, from)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    if (widthOf(indent) <= column) break
    const value = /^-\s+(\S.*)$/.exec(line.slice(indent.length))?.[1]
    if (value === undefined || /^[-[{&*!|>#]|\s#/.test(value) || keyIn(value)?.real) return undefined
    values.push(plainValue(value))
    last = from + line.length
  }
  return values.length > 0 ? { values, end: last } : undefined
}

const plainValue = (value: string) => (/^(["']).*\1$/.test(value) ? value : asWritten(value))

/** The next line is a key in the same column: the item goes on. */
function isKeyAt(text: string, column: number, end: number): boolean {
  const line = text.slice(end + 1, lineEnd(text, end + 1))
  const indent = indentation.exec(line)?.[0] ?? ''
  return widthOf(indent) === column && keyIn(line.slice(indent.length)) !== undefined
}

/** The next line stands further right, so that it belongs to this one. */
function isFurther(text: string, column: number, end: number): boolean {
  const line = text.slice(end + 1, lineEnd(text, end + 1))
  return line.trim() !== '' && widthOf(indentation.exec(line)?.[0] ?? '') > column
}

/** A key of an item in the language of a word that belongs below it. */
function nameOfKey(item: Shape, name: string, word: string): string {
  const chinese = /\p{Script=Han}/u.test(word) ? item.schema.properties?.[name]?.['x-zh']?.key : undefined
  return chinese ?? name
}
