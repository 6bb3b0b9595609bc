import type { Language } from '../../../../language.js'
import type { Words } from '../../../../values/words.js'

/** What a value is worded with: the language, and the words of the document. */
export interface Wording {
  lang: Language
  words: Words
}

/** A word of the document; its key when no locale has it, so that a gap is seen and named. */
export function word({ words }: Pick<Wording, 'words'>, key: string): string {
  return words[key] ?? key
}

/** A closed word of a set as the document calls it; a word of the author's own as it is. */
export function ownWord(
  { words }: Pick<Wording, 'words'>,
  set: string,
  found: string | undefined,
): string | undefined {
  return found && (words[`${set}-${found}`] ?? found)
}

/** A phrase of the document with its {places} filled in. */
export function phrase(
  wording: Pick<Wording, 'words'>,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return word(wording, key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
