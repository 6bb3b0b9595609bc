import { withFigures } from './chinese-figures.js'

/** Whether a day exists in the calendar; months count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && day >= 1
}

/** Whether a text is a date of the calendar as YYYY-MM-DD (ISO 8601). */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * The day that an author wrote in another way: 2026/1/5, 2026.1.5, 2026年1月5日, 20260105, or the midnight at which it
 * begins (2026-01-05T00:00:00Z); undefined when it is none, or another hour of a day that depends on where one is.
 */
export function nearestDate(text: string): string | undefined {
  const day = withFigures(text).replace(/[T\s]00:00(?::00(?:\.0+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
  const match = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*[日号]?$/.exec(day)
  if (!match) return undefined
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  return isCalendarDate(date) ? date : undefined
}
