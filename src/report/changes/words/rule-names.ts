import { type Area, areas } from '../../../diff/areas.js'
import { type Field, fields, type Verb } from '../../../diff/fields.js'
import { verbsOfKind } from '../../../diff/kinds.js'
import type { Language } from '../../../language.js'
import { areaNames } from '../../../schema-types/declared-fields.js'
import type { SpokenWords } from './spoken-words.js'

const isOneOf = <T extends string>(all: readonly T[], key: string): key is T =>
  (all as readonly string[]).includes(key)
const allFields = Object.keys(fields) as Field[]

/** What a rule of the configuration is for, by its key there: a part of a role, a field, or a type of changes. */
export function ruleName(key: string, { nouns, verbs, phrases }: SpokenWords, lang: Language): string {
  if (isOneOf(areas, key)) return areaName(key)
  if (isOneOf(allFields, key)) return fieldName(key)
  const typed = typeIn(key)
  return typed ? phrases.happening(fieldName(typed.field), verbs[typed.verb]) : key

  function areaName(area: Area): string {
    return areaNames[area][lang]
  }

  /** Many things have a weight or a note: those are told with the part of a role that they belong to. */
  function fieldName(field: Field): string {
    const noun = nouns[field]
    const isCommon = allFields.some((other) => other !== field && nouns[other] === noun)
    const area = areaName(fields[field].area)
    return isCommon && area !== noun ? `${area} · ${noun}` : noun
  }
}

function typeIn(key: string): { field: Field; verb: Verb } | undefined {
  for (const field of allFields) {
    const verb = key.slice(field.length + 1)
    if (key.startsWith(`${field}-`) && isOneOf<Verb>(verbsOfKind[fields[field].kind], verb))
      return { field, verb }
  }
  return undefined
}
