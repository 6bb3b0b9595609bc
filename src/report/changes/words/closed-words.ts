import type { Field } from '../../../diff/fields.js'
import { closedWords } from '../../../schema-types/declared-fields.js'
import type { ReportLang } from '../../words/say.js'

type Words = Readonly<Record<string, { en: string; zh: string }>>

/** The closed words of fields, as the schemas have them; some fields take the words of another key. */
const closed: Partial<Record<Field, Words>> = {
  ...closedWords,
  education: closedWords['education-level'],
  'requirement-kind': closedWords['competency-kind'],
}

/** What a closed word is called in a language; undefined for any other value. */
export function closedWord(field: Field, value: string, lang: ReportLang): string | undefined {
  const words = closed[field]
  // A degree may be called "constructor", which every object of the language has.
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined
  return lang === 'zh-CN' ? word?.zh : word?.en
}
