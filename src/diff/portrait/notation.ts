import type { Cycle } from '../../model/types.js'
import type { Clock } from '../../values/clock.js'
import type { DueDay } from '../../values/due-day.js'
import type { KpiTarget } from '../../values/kpi-target.js'
import type { Money, MoneyRange } from '../../values/money.js'
import type { Years } from '../../values/years.js'
import type { Extras } from './portrait.js'

/** Values as a role file writes them, in one spelling: what `values/` reads. */

/** `20000 CNY/month` */
export function moneyText({ amount, currency, per }: Money): string {
  return `${amount} ${currency}${per ? `/${per}` : ''}`
}

/** `8000-12000 CNY/month` */
export function moneyRangeText({ from, to, currency, per }: MoneyRange): string {
  return `${to === undefined ? from : `${from}-${to}`} ${currency}${per ? `/${per}` : ''}`
}

/** `>= 95%`, `<= 3 天`, `90%-95%`, or words as they are */
export function targetText(target: KpiTarget): string {
  if ('words' in target) return target.words
  const { unit } = target
  const behind = `${/^[%‰°]/.test(unit) || unit === '' ? '' : ' '}${unit}`
  if ('from' in target) return `${target.from}${unit === '%' ? '%' : ''}-${target.to}${behind}`
  return `${target.comparator} ${target.value}${behind}`
}

/** `3`, `1-3` */
export function yearsText({ least, most }: Years): string {
  return most === undefined ? String(least) : `${least}-${most}`
}

/** `09:00`, `09:00-10:00` */
export function clockText({ from, to }: Clock): string {
  return to === undefined ? from : `${from}-${to}`
}

/** `fri`, `mon-fri`, `10`, `13-18`, `last`, `03-15` */
export function dueDayText(due: DueDay): string {
  switch (due.kind) {
    case 'weekday':
      return due.to === undefined ? due.day : `${due.day}-${due.to}`
    case 'day':
      return `${due.next ? 'next ' : ''}${due.to === undefined ? due.day : daysText(due.day, due.to)}`
    case 'last':
      return 'last'
    case 'date':
      return [due.month, due.day].map((part) => String(part).padStart(2, '0')).join('-')
  }
}

/** 10-15 alone would be a date. */
const daysText = (from: number, to: number) =>
  from >= 10 && from <= 12 ? `${from}-${to}日` : `${from}-${to}`

const timesAYear = {
  day: 250,
  week: 52,
  'ten-days': 36,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
} satisfies Record<Cycle, number>

/** A cycle measures how often it comes in a year; days are working days. */
export function cycleExtras(cycle: Cycle): Extras {
  return { measures: [timesAYear[cycle]], unit: 'cycle' }
}
