import { asPartOfText, plainFieldText } from '../../../../values/field-text.js'
import { type Wording, word } from './wording.js'

/** Several names in one line: 甲、乙、丙; a, b, c. */
export function wordList(items: readonly string[], wording: Wording): string {
  return items.join(word(wording, 'list-separator'))
}

/** Several texts in one line, of which each keeps its marks to itself. */
export function textList(texts: readonly string[], wording: Wording): string {
  return wordList(texts.map(asPartOfText), wording)
}

/** Several phrases in one line, each of which may hold a list itself: 甲，乙; a; b. */
export function wordPhrases(phrases: readonly (string | undefined)[], wording: Wording): string {
  const said = phrases.filter((part): part is string => part !== undefined && part !== '')
  return said.map(asPartOfText).join(word(wording, 'phrase-separator'))
}

/** A text in one line without its marks, for places where no mark can be shown. */
export function plainLine(text: string): string {
  return plainFieldText(text).replace(/\s+/g, ' ').trim()
}
