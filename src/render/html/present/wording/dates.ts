import type { Lang } from '../../../../values/lang.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date as it is written in a document: 2026年1月1日, 1 January 2026. Anything else stays as it is. */
export function wordDate(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year) return date
  const when = wordDayOfYear({ month: Number(month), day: Number(day) }, lang)
  return lang === 'zh-CN' ? `${year}年${when}` : `${when} ${year}`
}

/** A day that comes back every year: 3月15日, 15 March. */
export function wordDayOfYear({ month, day }: { month: number; day: number }, lang: Lang): string {
  return lang === 'zh-CN' ? `${month}月${day}日` : `${day} ${months[month - 1]}`
}
