import { nearestDate } from '../values/calendar-date.js'
import { withFigures } from '../values/chinese-figures.js'
import { formats } from './formats.js'
import { nearestMoney } from './nearest-money.js'
import { nearestDegree, nearestEmployment } from './nearest-own-word.js'

/**
 * What an author probably meant by a value that its format does not take; undefined when unclear, or when the format
 * cannot say all that was written. `key` is the English key that the value stands under.
 */
export function nearestValue(format: string, text: string, key = ''): string | undefined {
  const guess = guesses[format]?.(plain(text), key)
  return guess !== undefined && guess !== text && formats[format]?.(guess) ? guess : undefined
}

/** Full-width figures, letters and signs as the ordinary ones. */
const plain = (text: string) => text.normalize('NFKC').trim()

const guesses: Readonly<Record<string, (text: string, key: string) => string | undefined>> = {
  'calendar-date': nearestDate,
  clock: (text) =>
    text
      .replace(/点半/g, ':30')
      .replace(/[点时.]/g, ':')
      .replace(/分/g, '')
      .replace(/\s/g, '')
      .replace(/:(?=-|$)/g, ':00'),
  'education-level': nearestDegree,
  'employment-type': nearestEmployment,
  'due-day': nearestDueDay,
  money: (text, key) => nearestMoney(text, { isLimit: key === 'limit' }),
  'money-range': (text) => nearestMoney(text, { isLimit: false }),
  years: nearestYears,
}

/** 三年, 3年以上, 至少3年, 一年半: a number of years is the least of them. */
function nearestYears(text: string): string | undefined {
  if (/^半年/.test(text)) return nearestYears(text.replace('半年', '0.5年'))
  const years = withFigures(text).replace(/^(\d+)年半/, '$1.5年')
  const least =
    /^(?:至少|不少于|不低于|最少|at least\s)?\s*(\d+(?:\.\d)?)\s*\+?\s*(?:年|years?)?\s*(?:(?:及|或)?以上|or more)?$/i
  const range = /^(\d+(?:\.\d)?)\s*年?\s*[-–~至到]\s*(\d+(?:\.\d)?)\s*(?:年|years?)?$/i
  const ends = range.exec(years)
  return ends ? `${ends[1]}-${ends[2]}` : least.exec(years)?.[1]
}

/** 每月3号, 十日之前 (of what is due by a day), 12月31日, 季末. */
function nearestDueDay(text: string, key: string): string | undefined {
  const until = /\s*(?:之前|以前|前|截止|为止|止)$/
  if (until.test(text) && key !== 'by') return undefined
  const day = text
    .replace(until, '')
    .replace(/^每(?=周|星期|礼拜)/, '')
    .replace(/^每[月旬季年]度?/, '')
    .replace(/^第/, '')
  if (/^(?:月|季|季度|年|年度|半年|旬|期|当月)(?:末|底)$|^(?:末|底)$/.test(day)) return '最后一天'
  const figures = /周|星期|礼拜/.test(day) ? day : withFigures(day)
  const date = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(figures)
  return date ? [date[1], date[2]].map((part) => part?.padStart(2, '0')).join('-') : figures
}
