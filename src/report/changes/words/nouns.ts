import type { BodyField, Field } from '../../../diff/fields.js'
import type { Language } from '../../../language.js'
import { changeWords } from '../../../messages/changes.js'
import { configFields, modelFields, roleFields } from '../../../schema-types/declared-fields.js'

type DeclaredName = Readonly<Record<Language, string>>

const declared: Readonly<Record<Exclude<Field, BodyField>, DeclaredName>> = {
  ...roleFields,
  ...modelFields,
  ...configFields,
}

/** What the things that can change are called: as their schemas say. */
export function nounsIn(lang: Language): Record<Field, string> {
  const nouns = Object.entries(declared).map(([field, names]) => [field, names[lang]])
  return { ...changeWords[lang].bodyNouns, ...Object.fromEntries(nouns) }
}
