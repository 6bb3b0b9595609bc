import type { Scalar } from '../../../diff/change.js'
import type { Field } from '../../../diff/fields.js'
import type { Language } from '../../../language.js'
import { changeWords } from '../../../messages/changes.js'
import { nth } from '../../../messages/en/changes/marks.js'
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

const per: Readonly<Record<string, string>> = { hour: '小时', day: '天', month: '月', year: '年' }
const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  HKD: '港元',
  USD: '美元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  TWD: '新台币',
  SGD: '新加坡元',
}

/** `8000-12000 CNY/month` as 8,000–12,000 元/月 */
const money: Format = (text, lang) => {
  const [, amount = '', currency = '', rate] = /^(\S+) ([A-Z]{3})(?:\/(\w+))?$/.exec(text) ?? []
  if (amount === '') return text
  const figures = grouped(amount).replace('-', '–')
  if (lang === 'en') return `${currency} ${figures}${rate ? ` per ${rate}` : ''}`
  return `${figures} ${currencies[currency] ?? currency}${rate ? `/${per[rate]}` : ''}`
}

const years: Format = (text, lang) => {
  const range = text.replace('-', '–')
  if (lang === 'zh-CN') return text.includes('-') ? `${range} 年` : `${range} 年以上`
  return text.includes('-') ? `${range} years` : `${range} ${text === '1' ? 'year' : 'years'} or more`
}

const weekdays: Readonly<Record<string, { zh: string; en: string }>> = {
  mon: { zh: '周一', en: 'Monday' },
  tue: { zh: '周二', en: 'Tuesday' },
  wed: { zh: '周三', en: 'Wednesday' },
  thu: { zh: '周四', en: 'Thursday' },
  fri: { zh: '周五', en: 'Friday' },
  sat: { zh: '周六', en: 'Saturday' },
  sun: { zh: '周日', en: 'Sunday' },
}

/** `fri`, `10`, `13-18`, `last`, `03-15` */
const dueDay: Format = (text, lang) => {
  const chinese = lang === 'zh-CN'
  if (text === 'last') return chinese ? '最后一天' : 'the last day'
  const date = /^(0[1-9]|1[0-2])-(\d{2})$/.exec(text)
  if (date) return dayOfYear(Number(date[1]), Number(date[2]), chinese)
  if (/^[a-z]/.test(text))
    return text
      .split('-')
      .map((day) => weekdays[day]?.[chinese ? 'zh' : 'en'] ?? day)
      .join(chinese ? '至' : ' to ')
  if (text.startsWith('next ')) {
    const day = dueDay(text.slice('next '.length), lang)
    return chinese ? `次月${day}` : `${day} of the next month`
  }
  const days = text.replace('日', '')
  if (chinese) return `${days.replace('-', '至')}日`
  return days
    .split('-')
    .map((day) => `the ${nth(Number(day))}`)
    .join(' to ')
}

function dayOfYear(month: number, day: number, chinese: boolean): string {
  if (chinese) return `${month}月${day}日`
  const name = new Date(Date.UTC(2024, month - 1, day))
  return name.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
}

const count: Format = (text, lang) => (lang === 'zh-CN' && /^\d+$/.test(text) ? `${text} 人` : text)

const months: Format = (text, lang) => {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text
  return lang === 'zh-CN' ? `${text} 个月` : `${text} ${text === '1' ? 'month' : 'months'}`
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
  const [comma, separator, colon] = lang === 'zh-CN' ? ['、', '，', '：'] : [', ', ', ', ': ']
  const said = Array.isArray(found)
    ? found.map((part) => inWords(part, lang, true)).join(comma)
    : Object.entries(found)
        .map(([key, part]) => `${key}${colon}${inWords(part, lang, true)}`)
        .join(separator)
  if (!isWithin) return said
  return lang === 'zh-CN' ? `（${said}）` : `(${said})`
}

const impact: Format = (text, lang) => {
  const words: Readonly<Record<string, string>> = changeWords[lang].impacts
  return words[text] ?? text
}

const parties: Format = (text, lang) => (lang === 'en' ? text.replaceAll('、', ', ') : text)

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
