import { nearestDate } from '../values/calendar-date.js'
import { formats } from './formats.js'
import { nearestDegree } from './nearest-degree.js'

/** What an author probably meant by a value that its format does not take; undefined when unclear. */
export function nearestValue(format: string, text: string): string | undefined {
  const guess = guesses[format]?.(plain(text))
  return guess !== undefined && guess !== text && formats[format]?.(guess) ? guess : undefined
}

/** Full-width figures, letters and signs as the ordinary ones. */
const plain = (text: string) => text.normalize('NFKC').trim()

const guesses: Readonly<Record<string, (text: string) => string | undefined>> = {
  'calendar-date': nearestDate,
  clock: (text) =>
    text
      .replace(/[点时.]/g, ':')
      .replace(/分/g, '')
      .replace(/\s/g, '')
      .replace(/:(?=-|$)/g, ':00'),
  'education-level': nearestDegree,
  'due-day': (text) => text.replace(/^每[月周旬]/, '').replace(/^第/, ''),
  'kpi-target': nearestTarget,
  money: nearestMoney,
  'money-range': nearestMoney,
  years: (text) => /\d+(?:\s*[-–~至到]\s*\d+)?/.exec(text)?.[0].replace('到', '-'),
}

function nearestTarget(text: string): string | undefined {
  const match = /^([^\d-]*)(-?\d[\d,.]*\s*)(.*)$/.exec(text)
  if (!match) return undefined
  const [, before = '', figure = '', after = ''] = match
  const unit = after.replace(/(?:及|或)?(?:以上|以下|以内)$/, '')
  return `${comparatorOf(before + after)} ${figure.trim()}${unit}`
}

function comparatorOf(words: string): string {
  if (/不低于|不少于|至少|以上|≥|>=|=>|大于等于/.test(words)) return '>='
  if (/不高于|不超过|不多于|至多|以下|以内|≤|<=|=<|小于等于/.test(words)) return '<='
  if (/大于|高于|超过|>/.test(words)) return '>'
  if (/小于|低于|少于|</.test(words)) return '<'
  return '='
}

const per: Readonly<Record<string, string>> = {
  时: 'hour',
  小时: 'hour',
  天: 'day',
  日: 'day',
  月: 'month',
  年: 'year',
}

/** 8000-12000元/月, ¥8000, 2万元, 12k. */
function nearestMoney(text: string): string | undefined {
  const match =
    /^(?:¥|RMB|CNY)?\s*([\d,.]+\s*[万kK]?(?:\s*[-–~至到]\s*[\d,.]+\s*[万kK]?)?)\s*(?:元|圆|块|RMB|CNY|人民币)*(?:\s*[/每]\s*(小时|时|天|日|月|年|hour|day|month|year))?$/i.exec(
      text,
    )
  if (!match?.[1]) return undefined
  const ends = match[1].split(/[-–~至到]/).map((end) => end.trim())
  const unit = /[万kK]$/.exec(ends.at(-1) ?? '')?.[0] ?? ''
  const amounts = ends.map((end) => amountOf(/[万kK]$/.test(end) ? end : end + unit))
  const period = match[2] && (per[match[2]] ?? match[2])
  return `${amounts.join('-')} CNY${period ? `/${period}` : ''}`
}

function amountOf(text: string): string {
  const factor = text.endsWith('万') ? 10_000 : /k$/i.test(text) ? 1000 : 1
  return factor === 1 ? text : String(Math.round(Number.parseFloat(text.replaceAll(',', '')) * factor))
}
