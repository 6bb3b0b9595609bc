import { compareWords } from '../../../../marks/compare-words.js'
import { type Mark, markedText } from '../../../../marks/marked-text.js'
import { type Pair, pairItems } from '../../../../marks/pair-items.js'
import { likenessOfShown } from './likeness.js'
import { type Fields, isFields, isList, type Shown } from './shown.js'

/** Texts that are not read: addresses, names of elements, languages. */
const UNREAD = new Set(['href', 'id', 'lang'])

/** Numbers of items: they follow from the order, and would change with every item put in above. */
const NUMBER = 'mark'

/** Lists whose length is what `span` says. */
const SPANNED = ['items', 'facts']

/**
 * What is shown of two states as one of the same shape, in which the texts hold marks of what was added and removed. Views
 * are laid over each other, not content: marks are set in what a reader sees, such as ≥95% or 每月3日, and are no data.
 */
export function mergeShown(before: Shown, after: Shown): Shown {
  if (before === undefined) return markShown(after, 'added')
  if (after === undefined) return markShown(before, 'removed')
  if (typeof before === 'string' && typeof after === 'string') return mergeTexts(before, after)
  if (isList(before) && isList(after)) return mergeLists(before, after)
  return isFields(before) && isFields(after) ? mergeFields(before, after) : after
}

/** What is shown with all its texts marked as added or as removed. */
export function markShown(shown: Shown, mark: Mark): Shown {
  if (typeof shown === 'string') return markedText([{ text: shown, mark }])
  if (isList(shown)) return shown.map((item) => markShown(item, mark))
  if (!isFields(shown)) return shown
  if (mark === 'removed' && isLevel(shown)) return { name: markShown(nameOf(shown), mark) }
  return mapFields(shown, (name, value) => (UNREAD.has(name) ? value : markShown(value, mark)))
}

/** A level that nobody needs any more is a mere name: dots cannot be struck out. */
function isLevel(fields: Fields): boolean {
  return typeof fields.number === 'number' && typeof fields.name === 'string'
}

function nameOf({ number, name }: Fields): string {
  return `${number} ${name}`
}

function mergeLists(before: readonly Shown[], after: readonly Shown[]): Shown[] {
  return pairItems(before, after, likenessOfShown).map(mergePair)
}

function mergePair({ before, after, moved }: Pair<Shown>): Shown {
  const merged = mergeShown(before, after)
  return moved && isFields(merged) && isFields(before) && isFields(after)
    ? withBothNumbers(merged, before, after)
    : merged
}

/** A numbered item that was moved shows both its numbers: the order of duties means something. */
function withBothNumbers(merged: Fields, before: Fields, after: Fields): Fields {
  const [old, fresh] = [before[NUMBER], after[NUMBER]]
  if (typeof old !== 'string' || typeof fresh !== 'string' || old === fresh) return merged
  const number = markedText([{ text: old, mark: 'removed' }, { text: ' ' }, { text: fresh, mark: 'added' }])
  return { ...merged, [NUMBER]: number }
}

/** Texts of several lines are Markdown, whose lines only the renderer can tell apart: they are handed on whole. */
function mergeTexts(before: string, after: string): string {
  if (before === after || !(before + after).includes('\n')) return markedText(compareWords(before, after))
  return markedText([
    { text: before, mark: 'removed' },
    { text: after, mark: 'added' },
  ])
}

function mergeFields(before: Fields, after: Fields): Fields {
  const isTable = 'items' in after || 'groups' in after
  const isEither = (name: string) => isTable || name === 'long'
  const merged = mapFields({ ...before, ...after }, (name) => {
    const [old, fresh] = [before[name], after[name]]
    if (UNREAD.has(name) || name === NUMBER) return fresh ?? old
    // Flags of a table are its columns, which either state may need; any other says how the item is now.
    if (typeof (fresh ?? old) === 'boolean') return isEither(name) ? (fresh ?? old) : fresh
    if (typeof (fresh ?? old) === 'number') return fresh
    return mergeShown(old, fresh)
  })
  return spanned(boxed(merged, before, after))
}

function spanned(fields: Fields): Fields {
  const list = SPANNED.map((name) => fields[name]).find(isList)
  return 'span' in fields && list ? { ...fields, span: list.length } : fields
}

/** A box that is ticked now or was before: its name tells, for a box has no text of its own. */
function boxed(merged: Fields, before: Fields, after: Fields): Fields {
  const { checked } = after
  if (before.checked === checked || before.text !== after.text || typeof after.text !== 'string')
    return merged
  return { ...merged, text: markedText([{ text: after.text, mark: checked ? 'added' : 'removed' }]) }
}

function mapFields(fields: Fields, map: (name: string, value: Shown) => Shown): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, map(name, value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
