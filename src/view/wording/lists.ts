import { type Wording, word } from './wording.js'

/** Several names in one line: 甲、乙、丙; a, b, c. */
export function wordList(items: readonly string[], wording: Wording): string {
  return items.join(word(wording, 'list-separator'))
}

/** Several phrases in one line, each of which may hold a list itself: 甲，乙; a; b. */
export function wordPhrases(phrases: readonly (string | undefined)[], wording: Wording): string {
  return phrases.filter((part) => part !== undefined && part !== '').join(word(wording, 'phrase-separator'))
}
