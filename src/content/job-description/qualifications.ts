import { given, said } from '../../values/given.js'
import type { Needed } from '../types.js'
import type { Scene } from './scene.js'
import type { Qualifications } from './work-types.js'

/** What a holder of the post brings along, each thing required or preferred. */
export function qualificationsOf({ role }: Scene): Qualifications | undefined {
  const { education, experience, certificates, languages, other } = role.qualifications
  const found: Qualifications = {
    education: requiredFirst(education).map(({ level, text, fields, need, note }) =>
      given({ need, level, text, fields, note: said(note) }),
    ),
    experience: requiredFirst(experience).map(({ years, field, need }) => given({ need, years, field })),
    certificates: requiredFirst(certificates).map(({ name, need }) => ({ need, name })),
    languages: requiredFirst(languages).map(({ language, level, need }) => given({ need, language, level })),
    other: requiredFirst(other).map(({ text, need }) => ({ need, text })),
  }
  return Object.values(found).some((entries) => entries.length > 0) ? found : undefined
}

function requiredFirst<T extends Needed>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => Number(a.need === 'preferred') - Number(b.need === 'preferred'))
}
