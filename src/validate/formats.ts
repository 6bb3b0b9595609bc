import { isCalendarDate, nearestDate } from '../values/calendar-date.js'
import { parseClock } from '../values/clock.js'
import { parseDueDay } from '../values/due-day.js'
import { parseKpiTarget } from '../values/kpi-target.js'
import { parseMoney, parseMoneyRange } from '../values/money.js'
import { isUnfilled } from '../values/placeholder.js'
import { parseYears } from '../values/years.js'
import { nearestDegree, nearestEmployment } from './nearest-own-word.js'

/** The formats that the schemas name. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'calendar-date': isCalendarDate,
  clock: (text) => parseClock(text) !== undefined,
  'education-level': (text) => nearestDegree(text) === undefined,
  'employment-type': (text) => nearestEmployment(text) === undefined,
  'due-day': (text) => parseDueDay(text) !== undefined,
  'kpi-target': (text) => parseKpiTarget(text) !== undefined,
  filled: (text) => !isUnfilled(text),
  headcount: (text) => nearestDate(text) === undefined,
  money: (text) => parseMoney(text) !== undefined,
  'money-range': (text) => parseMoneyRange(text) !== undefined,
  percent: (text) => /^\d+(?:\.\d+)?\s*%?$/.test(text),
  years: (text) => parseYears(text) !== undefined,
}
