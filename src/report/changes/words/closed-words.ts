import type { Field } from '../../../diff/fields.js'
import type { ByLanguage, Language } from '../../../language.js'
import { closedWords } from '../../../schema-types/declared-fields.js'

type Words = Readonly<Record<string, ByLanguage>>

/** The closed words of fields, as the schemas have them; some fields take the words of another key. */
const closed: Partial<Record<Field, Words>> = {
  ...closedWords,
  education: closedWords['education-level'],
  'requirement-kind': closedWords['competency-kind'],
}

/** What a closed word is called in a language; undefined for any other value. */
export function closedWord(field: Field, value: string, lang: Language): string | undefined {
  const words = closed[field]
  // A degree may be called "constructor", which every object of the language has.
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined
  return word?.[lang]
}
