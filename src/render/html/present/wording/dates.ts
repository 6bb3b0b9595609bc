import type { Language } from '../../../../language.js'
import { locales } from '../../../../messages/locales.js'

/** An ISO date as it is written in a document: 2026年1月1日, 1 January 2026. Anything else stays as it is. */
export function wordDate(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year) return date
  const locale = locales[lang]
  return locale.date(year, locale.dayOfYear(Number(month), Number(day)))
}
