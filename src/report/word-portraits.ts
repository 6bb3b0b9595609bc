import type { Scalar } from '../diff/change.js'
import { type Field, fields } from '../diff/fields.js'
import type { Kind } from '../diff/kinds.js'
import type { Entry, List, Value } from '../diff/portrait/portrait.js'
import type { Language } from '../language.js'
import { locales } from '../messages/locales.js'
import { nounOf } from './changes/said-change.js'
import { shorten } from './changes/shorten.js'
import { changeWordsOf } from './changes/words/spoken-words.js'
import { wordValue } from './changes/words/values.js'

/**
 * What files say, one fact a line, in one order and one spelling: two versions of a file differ in the lines of what has
 * changed, and each of them can be understood alone.
 */
export function wordPortraits(entries: readonly Entry[], lang: Language): string[] {
  const wording = wordingIn(lang)
  return entries.flatMap((entry) => {
    // A role is what the whole file is about; entries of a model are many in one file.
    if (entry.field !== 'role') return linesOf(entry, '', wording)
    return [...entry.values.map((value) => fact(value, wording)), ...listLines(entry.lists, '', wording)]
  })
}

interface Wording {
  noun(field: Field): string
  value(field: Field, value: Scalar): string
  quoted(field: Field, name: string): string
  colon: string
  comma: string
  bracketed(text: string): string
}

/** Characters of a name before a fact of it. */
const NAME = 40

function wordingIn(lang: Language): Wording {
  const { colon, quote } = changeWordsOf(lang).phrases
  const { gap, comma, brackets } = locales[lang]
  return {
    noun: (field) => nounOf(field, lang),
    value: (field, value) => wordValue(field, value, lang).trim(),
    quoted: (field, name) => {
      const short = quote(shorten(wordValue(field, name, lang), NAME))
      return `${nounOf(field, lang)}${gap}${short}`
    },
    colon,
    comma,
    bracketed: (text) => gap + brackets(text),
  }
}

/** Lists whose order says nothing are told in the order of their names. */
function listLines(lists: readonly List[], before: string, wording: Wording): string[] {
  return lists.flatMap(({ entries, order }) => {
    const told = order === 'none' ? [...entries].sort((a, b) => (a.key < b.key ? -1 : 1)) : entries
    return told.flatMap((entry) => linesOf(entry, before, wording))
  })
}

/** A line for the entry and its figures, then one for each of its texts and of the entries in it. */
function linesOf(entry: Entry, before: string, wording: Wording): string[] {
  const { field, name, values, lists } = entry
  const said = values.filter((value) => !isSaidAlready(value, entry, wording))
  const isText = ({ field: own }: Value) => fields[own].kind === 'text'
  const figures = said.filter((value) => !isText(value)).map((value) => figure(value, entry, wording))
  const within = `${before}${wording.quoted(field, name)} · `
  return [
    before + headline(entry, figures, wording),
    ...said.filter(isText).map((value) => within + fact(value, wording)),
    ...listLines(lists, within, wording),
  ]
}

const sentences: ReadonlySet<Kind> = new Set<Kind>(['item', 'duty', 'task'])

/** A sentence is told whole, behind its figures; a name stands before them. */
function headline({ field, name, group }: Entry, figures: readonly string[], wording: Wording): string {
  const { noun, value, quoted, colon, comma, bracketed } = wording
  const own = group ? quoted(field, group.name) : noun(field)
  const text = value(field, name)
  if (figures.length === 0) return `${own}${colon}${text}`
  const all = figures.join(comma)
  return sentences.has(fields[field].kind)
    ? `${own}${bracketed(all)}${colon}${text}`
    : `${quoted(field, name)}${colon}${all}`
}

function fact({ field, value }: Value, { noun, value: word, colon }: Wording): string {
  return value === true ? noun(field) : `${noun(field)}${colon}${word(field, value)}`
}

function figure({ field, value }: Value, entry: Entry, { noun, value: word }: Wording): string {
  if (value === true) return noun(field)
  const text = word(field, value)
  return field === entry.field || fields[field].kind === 'need' ? text : `${noun(field)} ${text}`
}

/** The name of an entry may be one of its values; that something is required goes without saying. */
function isSaidAlready({ field, value }: Value, { field: own, name }: Entry, wording: Wording): boolean {
  if (fields[field].kind === 'need') return value === 'required'
  return field !== own && wording.value(field, value) === wording.value(own, name)
}
