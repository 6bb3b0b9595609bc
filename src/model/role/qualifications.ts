import { given } from '../../values/given.js'
import { parseYears } from '../../values/years.js'
import { itemsOf, longItemsOf, textsOf } from '../items.js'
import type { EducationLevel, Need, Qualifications } from '../types.js'
import type { RoleContext } from './role-context.js'
import type { WideEducation, WideExperience } from './wide-role.js'

const levels = {
  secondary: true,
  vocational: true,
  associate: true,
  bachelor: true,
  master: true,
  doctor: true,
} satisfies Record<EducationLevel, true>

/** What a person must bring, every item in its long form. */
export function toQualifications({ value }: RoleContext): Qualifications {
  const { education, experience, certificates, languages, other } = value.qualifications ?? {}
  const at = '/qualifications'
  return {
    education: itemsOf(education, `${at}/education`).map(toEducation),
    experience: itemsOf(experience, `${at}/experience`).map(toExperience),
    certificates: longItemsOf(certificates, `${at}/certificates`, 'name').map(withNeed),
    languages: longItemsOf(languages, `${at}/languages`, 'language').map(withNeed),
    other: longItemsOf(other, `${at}/other`, 'text').map(withNeed),
  }
}

function toEducation([item, pointer]: [WideEducation, string]): Qualifications['education'][number] {
  const {
    level,
    fields,
    need = 'required',
    note,
  }: Exclude<WideEducation, string> = typeof item === 'string' ? { level: item } : item
  return given({ pointer, ...degreeOf(level), fields: textsOf(fields), need, note })
}

/** One of the closed words, or what the author says in words of his own. */
function degreeOf(level: string | undefined): { level?: EducationLevel; text?: string } {
  if (level === undefined) return {}
  return isLevel(level) ? { level } : { text: level }
}

function toExperience([item, pointer]: [WideExperience, string]): Qualifications['experience'][number] {
  const {
    years,
    field,
    need = 'required',
  }: Exclude<WideExperience, string> = typeof item === 'string' ? { field: item } : item
  return given({ pointer, years: years === undefined ? undefined : parseYears(years), field, need })
}

const isLevel = (text: string): text is EducationLevel => Object.hasOwn(levels, text)

const withNeed = <T extends { need?: Need }>(item: T) => ({
  ...item,
  need: item.need ?? ('required' as const),
})
