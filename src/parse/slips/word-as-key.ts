import { asWritten } from '../../edits/as-written.js'
import type { Shape } from '../shape.js'
import { indentation, widthOf } from './indent.js'
import { keyIn } from './key.js'
import { nameOfKey, type Pair, pairOfWord } from './pair-of-word.js'
import { enterKey, enterList, lineEnd, type Walk } from './walk.js'
import { withoutComment, withoutPlainComment } from './whole-text.js'

/** A line that may begin with such a word, from its first character or the one behind its dash. */
interface Start {
  start: number
  column: number
  end: number
  isItem: boolean
}

/**
 * `审批: 5 万元以内的付款` in a list of rights, with a dash or without: what belongs below one key of an item (审批 is a kind
 * of right) was made a key itself. It becomes `- { 权限类型: 审批, 事项: 5 万元以内的付款 }`; of a list below it every
 * item does. Answers with the end of what was read, or undefined where the line begins with no such word.
 */
export function mendWordAsKey(walk: Walk, line: Start): number | undefined {
  const { start, column, end, isItem } = line
  const item = isItem ? walk.next?.shape : listAt(walk, column)?.item
  const [whole = '', word = ''] =
    /^([^\s:：#'"[\]{},]{1,20})[ \t]*[:：]/.exec(walk.text.slice(start, end)) ?? []
  const pair = item && whole !== '' ? pairOfWord(item, word) : undefined
  const found = pair && valuesBehind(walk.text, start + whole.length, line)
  if (!item || !found || (pair.takes && !found.values.every(pair.takes))) return undefined
  const entries = entriesOf(item, { pair, word, values: found.values })
  if (!isItem) enterList(walk, column)
  if (found.goesOn) enterKey(walk, column, word)
  walk.next = undefined
  const dash = isItem ? '' : '- '
  const { use, text } = found.goesOn
    ? asKeys(entries.flat(), column)
    : asItems(entries, walk.frames.at(-1)?.column ?? 0)
  const edit = { start, end: found.end, text: `${dash}${text}` }
  tell(walk, { item, pair, word, start, edit, use })
  return found.end
}

/** Keys of an item that goes on with others. */
function asKeys(keys: readonly string[], column: number): { use: string[]; text: string } {
  return { use: [...keys], text: keys.join(`\n${' '.repeat(column)}`) }
}

/** Items of a list whose dashes stand in a column; the first has its dash already. */
function asItems(entries: readonly string[][], column: number): { use: string[]; text: string } {
  const items = entries.map((entry) => `{ ${entry.join(', ')} }`)
  return { use: items.map((item) => `- ${item}`), text: items.join(`\n${' '.repeat(column)}- `) }
}

/** `权限: { 审批: 付款, 建议: 任免 }` on one line: the same in braces. Whether it was mended. */
export function mendWordsInBraces(
  walk: Walk,
  start: number,
  written: string,
  shape: Shape | undefined,
): boolean {
  const item = isListOfItems(shape) ? shape?.item : undefined
  const inside = /^\{([^[\]{}"'#]+)\}$/.exec(written)?.[1]
  if (!item || inside === undefined) return false
  const parts = inside.split(/[,，]/).map((part) => /^\s*([^\s:：]{1,20})\s*[:：]\s*(\S.*?)\s*$/.exec(part))
  const items = parts.flatMap((part) => {
    const [, word = '', value = ''] = part ?? []
    const pair = pairOfWord(item, word)
    const takes = pair && (pair.takes?.(value) ?? true)
    return takes ? entriesOf(item, { pair, word, values: [asWritten(value)] }) : []
  })
  const [, first = ''] = parts[0] ?? []
  const pair = pairOfWord(item, first)
  if (!pair || items.length < parts.length) return false
  const use = items.map((entry) => `{ ${entry.join(', ')} }`)
  const edit = { start, end: start + written.length, text: `[${use.join(', ')}]` }
  tell(walk, { item, pair, word: first, start: start + written.indexOf(first), edit, use: [edit.text] })
  return true
}

function tell(
  walk: Walk,
  found: {
    item: Shape
    pair: Pair
    word: string
    start: number
    edit: { start: number; end: number; text: string }
    use: string[]
  },
): void {
  const { item, pair, word, start, edit, use } = found
  const facts = { key: word, of: nameOfKey(item, pair.said[0][0], word), use }
  walk.slips.push({
    problem: { code: 'word-as-key', facts, start, end: start + word.length },
    edits: [edit],
  })
}

/** Keys with their values, for each value. */
function entriesOf(
  item: Shape,
  { pair, word, values }: { pair: Pair; word: string; values: readonly string[] },
): string[][] {
  const name = (key: string) => nameOfKey(item, key, word)
  const said = pair.said.map(([key, value]) => `${name(key)}: ${asWritten(value)}`)
  return values.map((value) => [...said, `${name(pair.other)}: ${value}`])
}

/** The list that begins here, or goes on here, and takes no keys of its own. */
function listAt({ frames, next }: Walk, column: number): Shape | undefined {
  const above = frames.at(-1)
  const shape =
    next && above?.kind === 'mapping' && column > above.column
      ? next.shape
      : frames.findLast((frame) => frame.kind === 'list' && frame.column === column)?.shape
  return isListOfItems(shape) ? shape : undefined
}

const isListOfItems = (shape: Shape | undefined) =>
  shape?.types.has('array') === true && !shape.types.has('object')

/** What stands behind a word, as it is to be written, and whether its item goes on with other keys. */
interface Behind {
  values: string[]
  end: number
  goesOn?: boolean
}

/** The values behind a word: one on its line, several in brackets, or a list below it. */
function valuesBehind(
  text: string,
  from: number,
  { column, end, isItem }: Omit<Start, 'start'>,
): Behind | undefined {
  const line = text.slice(from, end)
  const behind = withoutComment(line).trim()
  // Only what is a comment beyond doubt may stay behind.
  if (behind !== withoutPlainComment(line).trim() || /^[{&*!|>]/.test(behind)) return undefined
  if (behind === '') return valuesBelow(text, column, end)
  const next = text.slice(end + 1, lineEnd(text, end + 1))
  const indent = indentation.exec(next)?.[0] ?? ''
  if (next.trim() !== '' && widthOf(indent) > column) return undefined
  const values = behind.startsWith('[') ? itemsIn(behind) : [plainValue(behind)]
  const goesOn = isItem && widthOf(indent) === column && keyIn(next.slice(indent.length)) !== undefined
  if (goesOn && values?.length !== 1) return undefined
  return values && { values, end: from + line.indexOf(behind) + behind.length, goesOn }
}

/** Plain texts in brackets. */
function itemsIn(behind: string): string[] | undefined {
  const inside = /^\[([^[\]{}"'#:：]+)\]$/.exec(behind)?.[1]
  return inside?.split(',').map((item) => plainValue(item.trim()))
}

/** Plain texts, one on a line, each with a dash. */
function valuesBelow(text: string, column: number, end: number): Behind | undefined {
  const values: string[] = []
  let last = end
  for (let from = end + 1; from < text.length; from = lineEnd(text, from) + 1) {
    const line = text.slice(from, lineEnd(text, from)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    if (widthOf(indent) <= column) break
    const value = /^(?:-\s+|\d{1,2}(?:[、）)]|\.(?!\d))\s*)(\S.*)$/.exec(line.slice(indent.length))?.[1]
    if (value === undefined || /^[-[{&*!|>#]|\s#/.test(value) || keyIn(value)?.real) return undefined
    values.push(plainValue(value))
    last = from + line.length
  }
  return values.length > 0 ? { values, end: last } : undefined
}

const plainValue = (value: string) => (/^(["']).*\1$/.test(value) ? value : asWritten(value))
