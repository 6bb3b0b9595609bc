import type { Locale } from '../locale.js'
import { nth } from './changes/marks.js'

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

/** How values are written in English. */
export const locale: Locale = {
  gap: ' ',
  listComma: ', ',
  comma: ', ',
  colon: ': ',
  brackets: (text) => `(${text})`,
  wideSigns: false,
  titled: (name, title) => `${name}: ${title}`,

  sectionMark: (number) => `${number}.`,
  groupMark: (number) => `${letters(number).toUpperCase()}.`,
  partMark: (number) => `(${letters(number)})`,

  dayOfYear: (month, day) => `${day} ${months[month - 1]}`,
  date: (year, dayOfYear) => `${dayOfYear} ${year}`,
  ordinal: nth,
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  lastDay: 'the last day',
  daysOfMonth: (days) => days.map((day) => `the ${nth(Number(day))}`).join(' to '),
  nextMonth: (day) => `${day} of the next month`,
  span: (from, to) => `${from} to ${to}`,

  money: (figures, currency, rate) => `${currency} ${figures}${rate ? ` per ${rate}` : ''}`,
  years: (range, isRange) =>
    isRange ? `${range} years` : `${range} ${range === '1' ? 'year' : 'years'} or more`,
  months: (number) => `${number} ${number === '1' ? 'month' : 'months'}`,
  people: (number) => number,
}

/** a … z, then aa, ab, … */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}
