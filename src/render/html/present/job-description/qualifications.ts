import type { Qualifications } from '../../../../content/job-description/work-types.js'
import type { Need, Needed } from '../../../../content/types.js'
import { asPartOfText } from '../../../../values/field-text.js'
import { given, said } from '../../../../values/given.js'
import { wordLanguage } from '../wording/language-names.js'
import { textList, wordPhrases } from '../wording/lists.js'
import { phrase, type Wording, word } from '../wording/wording.js'
import { wordYears } from '../wording/years.js'
import { cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { QualificationsView } from './types.js'

type Item = QualificationsView['groups'][number]['items'][number]
/** What an entry says, and what is noted beside it. */
type Said = Pick<Item, 'text' | 'note'>
type Entry<K extends keyof Qualifications> = Qualifications[K][number]

/** What a holder of the post brings along, each thing required or preferred. */
export function qualificationsOf(
  { education, experience, certificates, languages, other }: Qualifications,
  { wording }: Scene,
): QualificationsView {
  const groups = [
    group('education', education, wordEducation, wording),
    group('experience', experience, wordExperience, wording),
    group('certificates', certificates, ({ name }) => ({ text: name }), wording),
    group('languages', languages, wordLanguageLevel, wording),
    group('other', other, ({ text }) => ({ text }), wording),
  ]
  const present = groups.filter(({ span }) => span > 0)
  return given({ long: anyHas(present, 'long'), groups: present })
}

function group<T extends Needed>(
  name: keyof Qualifications,
  entries: readonly T[],
  say: (entry: T, wording: Wording) => Said,
  wording: Wording,
): QualificationsView['groups'][number] {
  const items = entries.map((entry) => itemOf(say(entry, wording), entry.need, wording))
  const long = isLong(items.map(({ text, note }) => [cell(35, text, note)]))
  return given({ label: word(wording, `label-${name}`), span: items.length, long, items })
}

function itemOf({ text, note }: Said, need: Need, wording: Wording): Item {
  const preferred = need === 'preferred' || undefined
  return given({ text, need: word(wording, `need-${need}`), preferred, note: said(note) })
}

function wordEducation({ level, text, fields, note }: Entry<'education'>, wording: Wording): Said {
  const degree = level ? word(wording, `education-${level}`) : text
  const subjects =
    fields.length > 0 ? phrase(wording, 'education-fields', { fields: textList(fields, wording) }) : undefined
  const words = wordPhrases([degree, subjects], wording)
  return words ? given({ text: words, note }) : { text: note ?? '' }
}

function wordExperience({ years, field }: Entry<'experience'>, wording: Wording): Said {
  const length = years && wordYears(years, wording)
  const subject = field && withoutExperience(field)
  if (length && subject) return { text: phrase(wording, 'experience', { years: length, field: subject }) }
  if (length) return { text: phrase(wording, 'experience-years', { years: length }) }
  return { text: phrase(wording, 'experience-field', { field: subject ?? '' }) }
}

/** 销售工作经验 is experience in 销售: the phrase around it says the rest. */
function withoutExperience(field: string): string {
  return field.replace(/(?:的?(?:工作)?经验|\s+experience)$/i, '') || field
}

function wordLanguageLevel({ language, level }: Entry<'languages'>, wording: Wording): Said {
  const name = wordLanguage(language, wording.lang)
  return { text: level ? [name, level].map(asPartOfText).join(word(wording, 'label-separator')) : name }
}
