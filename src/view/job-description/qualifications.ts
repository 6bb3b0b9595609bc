import type { Need, Qualifications } from '../../model/types.js'
import { filled, given } from '../wording/given.js'
import { wordLanguage } from '../wording/language-names.js'
import { wordList, wordPhrases } from '../wording/lists.js'
import { phrase, type Wording, word } from '../wording/wording.js'
import { wordYears } from '../wording/years.js'
import type { Scene } from './scene.js'
import type { QualificationsView } from './types.js'

type Item = QualificationsView['groups'][number]['items'][number]
type Entry<K extends keyof Qualifications> = Qualifications[K][number]

/** What a holder of the post brings along, each thing required or preferred; the required first. */
export function qualificationsOf({ role, wording }: Scene): QualificationsView | undefined {
  const { education, experience, certificates, languages, other } = role.qualifications
  const groups = [
    group('education', education, wordEducation, wording),
    group('experience', experience, wordExperience, wording),
    group('certificates', certificates, ({ name }) => name, wording),
    group('languages', languages, wordLanguageLevel, wording),
    group('other', other, ({ text }) => text, wording),
  ]
  const present = filled(groups.filter(({ span }) => span > 0))
  return present && { groups: present }
}

function group<T extends { need: Need }>(
  name: keyof Qualifications,
  entries: readonly T[],
  text: (entry: T, wording: Wording) => string,
  wording: Wording,
): QualificationsView['groups'][number] {
  const sorted = [...entries].sort((a, b) => Number(a.need === 'preferred') - Number(b.need === 'preferred'))
  const items = sorted.map((entry) => itemOf(text(entry, wording), entry.need, wording))
  return { label: word(wording, `label-${name}`), span: items.length, items }
}

function itemOf(text: string, need: Need, wording: Wording): Item {
  const preferred = need === 'preferred' || undefined
  return given({ text, need: word(wording, `need-${need}`), preferred })
}

function wordEducation({ level, text, fields, note }: Entry<'education'>, wording: Wording): string {
  const degree = level ? word(wording, `education-${level}`) : text
  const subjects =
    fields.length > 0 ? phrase(wording, 'education-fields', { fields: wordList(fields, wording) }) : undefined
  return wordPhrases([degree, subjects, note], wording)
}

function wordExperience({ years, field }: Entry<'experience'>, wording: Wording): string {
  const length = years && wordYears(years, wording)
  if (length && field) return phrase(wording, 'experience', { years: length, field })
  if (length) return phrase(wording, 'experience-years', { years: length })
  return phrase(wording, 'experience-field', { field: field ?? '' })
}

function wordLanguageLevel({ language, level }: Entry<'languages'>, wording: Wording): string {
  const name = wordLanguage(language, wording.lang)
  return level ? name + word(wording, 'label-separator') + level : name
}
