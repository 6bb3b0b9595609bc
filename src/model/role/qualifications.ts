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
  if (typeof item !== 'string') {
    const { level, fields, need = 'required', note } = item
    return given({ pointer, level, fields: textsOf(fields), need, note })
  }
  return { pointer, ...(isLevel(item) ? { level: item } : { text: item }), fields: [], need: 'required' }
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
