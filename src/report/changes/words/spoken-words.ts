import type { Field } from '../../../diff/fields.js'
import type { Language } from '../../../language.js'
import type { ChangeWords } from '../../../messages/change-words.js'
import { changeWords } from '../../../messages/changes.js'
import { nounsIn } from './nouns.js'

/** The words of changes in one language, with what every field is called. */
export interface SpokenWords extends ChangeWords {
  nouns: Record<Field, string>
}

const spoken: Partial<Record<Language, SpokenWords>> = {}

/** The words of changes in a language. */
export function changeWordsOf(lang: Language): SpokenWords {
  const known = spoken[lang] ?? { ...changeWords[lang], nouns: nounsIn(lang) }
  spoken[lang] = known
  return known
}
