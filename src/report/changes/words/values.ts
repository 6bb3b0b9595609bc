import type { Scalar } from '../../../diff/change.js'
import type { Field } from '../../../diff/fields.js'
import type { Language } from '../../../language.js'
import { changeWords } from '../../../messages/changes.js'
import { locales } from '../../../messages/locales.js'
import { visible } from '../../words/visible.js'
import { closedWord } from './closed-words.js'

type Format = (text: string, lang: Language) => string

const percent: Format = (text) => `${text}%`
const grouped = (digits: string) =>
  digits.replace(/\d{4,}/g, (whole) => Number(whole).toLocaleString('en-US'))

/** `>= 95%` as ≥ 95%, `90%-95%` as 90%–95% */
const target: Format = (text) =>
  text
    .replace('>=', '≥')
    .replace('<=', '≤')
    .replace(/^(-?\d[\d.]*%?)-(?=\d)/, '$1–')

/** `8000-12000 CNY/month` as 8,000–12,000 元/月 */
const money: Format = (text, lang) => {
  const [, amount = '', currency = '', rate] = /^(\S+) ([A-Z]{3})(?:\/(\w+))?$/.exec(text) ?? []
  if (amount === '') return text
  return locales[lang].money(grouped(amount).replace('-', '–'), currency, rate)
}

const years: Format = (text, lang) => locales[lang].years(text.replace('-', '–'), text.includes('-'))

/** `fri`, `10`, `13-18`, `last`, `03-15` */
const dueDay: Format = (text, lang) => {
  const locale = locales[lang]
  if (text === 'last') return locale.lastDay
  const date = /^(0[1-9]|1[0-2])-(\d{2})$/.exec(text)
  if (date) return locale.dayOfYear(Number(date[1]), Number(date[2]))
  if (text.startsWith('next ')) return locale.nextMonth(dueDay(text.slice('next '.length), lang))
  if (/^[a-z]/.test(text)) return weekdaysIn(text, lang)
  return locale.daysOfMonth(text.replace('日', '').split('-'))
}

function weekdaysIn(text: string, lang: Language): string {
  const { weekdays, span } = locales[lang]
  const [from = '', to] = text.split('-').map((day) => weekdays[day] ?? day)
  return to === undefined ? from : span(from, to)
}

const count: Format = (text, lang) => (/^\d+$/.test(text) ? locales[lang].people(text) : text)

const months: Format = (text, lang) => {
  return /^\d+(?:\.\d+)?$/.test(text) ? locales[lang].months(text) : text
}

/** A language by its tag, as `en`; any other text is a name already. */
const language: Format = (text, lang) => {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text)) return text
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(text) ?? text
}

/** A company's own list or mapping, which is compared as JSON: 甲、乙; a：1，b：2. */
const own: Format = (text, lang) => {
  if (!/^[[{]/.test(text)) return text
  try {
    return inWords(JSON.parse(text), lang)
  } catch {
    return text
  }
}

function inWords(found: unknown, lang: Language, isWithin = false): string {
  if (typeof found !== 'object' || found === null) return found === null ? '' : String(found)
  const { listComma, comma, colon, brackets } = locales[lang]
  const said = Array.isArray(found)
    ? found.map((part) => inWords(part, lang, true)).join(listComma)
    : Object.entries(found)
        .map(([key, part]) => `${key}${colon}${inWords(part, lang, true)}`)
        .join(comma)
  return isWithin ? brackets(said) : said
}

const impact: Format = (text, lang) => {
  const words: Readonly<Record<string, string>> = changeWords[lang].impacts
  return words[text] ?? text
}

const parties: Format = (text, lang) => text.split('、').join(locales[lang].listComma)

const formats: Partial<Record<Field, Format>> = {
  'duty-weight': percent,
  'requirement-weight': percent,
  'kpi-weight': percent,
  'appraisal-share': percent,
  'kpi-target': target,
  'authority-limit': money,
  'pay-range': money,
  'experience-years': years,
  'routine-day': dueDay,
  'routine-deadline': dueDay,
  headcount: count,
  probation: months,
  language,
  extra: own,
  'impact-rule': impact,
  'approval-rule': parties,
}

/** A value of a change in words. */
export function wordValue(field: Field, value: Scalar, lang: Language): string {
  const text = visible(String(value).replace(/\s+/g, ' '))
  return closedWord(field, text, lang) ?? formats[field]?.(text, lang) ?? text
}
