import type { Period } from '../diagnostic.js'
import type { ByLanguage } from '../language.js'
import { below } from '../model/pointer.js'
import type { RoutineItem } from '../model/types.js'
import { type DueDay, type Weekday, weekdays } from '../values/due-day.js'
import { defineRule } from './shared/define-rule.js'

/** How a date is written. */
const dates = {
  'zh-CN': '写“月-日”，例如 12-15；或写 最后一天',
  en: 'write month and day, such as 12-15, or last',
} satisfies ByLanguage

/** How periods are called, and which days they have. */
const periods = {
  'zh-CN': {
    day: { name: '每日', fix: '删除这里的日子；只在某几天做的事，周期写每周' },
    week: { name: '每周', fix: '写星期几，例如 周一、周一至周五' },
    'ten-days': { name: '每旬', fix: '写旬内第几天（1 到 10），例如 3、"1-3"；或写 最后一天' },
    month: { name: '每月', fix: '写几号，例如 5、"1-5"；或写 最后一天' },
    quarter: { name: '每季', fix: dates['zh-CN'] },
    'half-year': { name: '每半年', fix: dates['zh-CN'] },
    year: { name: '每年', fix: dates['zh-CN'] },
  },
  en: {
    day: { name: 'every day', fix: 'delete the day; what is done on some days only is done every week' },
    week: { name: 'every week', fix: 'write a weekday: mon, tue, wed, thu, fri, sat or sun' },
    'ten-days': {
      name: 'every ten days',
      fix: 'write a number from 1 to 10, a range such as "1-3", or last',
    },
    month: { name: 'every month', fix: 'write the day, such as 5, a range such as "1-5", or last' },
    quarter: { name: 'every quarter', fix: dates.en },
    'half-year': { name: 'every half-year', fix: dates.en },
    year: { name: 'every year', fix: dates.en },
  },
} satisfies ByLanguage<Record<Period, { name: string; fix: string }>>

const dayNames = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} satisfies Record<Weekday, string>

/** `weekdays` are those that a number was probably meant as: one, or the ends of a range. */
type Facts = {
  every: Period
  weekdays?: Weekday[]
}

/**
 * The day of a routine is a day of its period: of a week a weekday, of a month a number, of a year a date.
 *
 * Why: "every week, on the 5th" has no meaning that two readers share.
 *
 * Fix: weeks take Monday to Sunday; months 1 to 31, a range or the last day; ten days 1 to 10, a range or the last
 * day; quarters, half-years and years a date such as 12-15, or the last day; days take none.
 */
export const routineWrongDay = defineRule<Facts>()({
  code: 'routine-wrong-day',
  severity: 'error',
  words: {
    'zh-CN': ({ every, weekdays }) => ({
      message: `${periods['zh-CN'][every].name}的事，日子不能这样写`,
      fix: weekdays
        ? `写星期几：${weekdays.map((day) => dayNames[day]).join('至')}`
        : periods['zh-CN'][every].fix,
    }),
    en: ({ every, weekdays }) => ({
      message: `This day does not fit what is done ${periods.en[every].name}`,
      fix: weekdays ? `write the weekday: ${weekdays.join('-')}` : periods.en[every].fix,
    }),
  },
  *check({ roles }) {
    for (const { routine, locate } of roles.values()) {
      for (const { every, due, pointer } of routine.flatMap(daysOf)) {
        if (!fits(every, due)) yield { place: locate(pointer), facts: { every, ...meant(every, due) } }
      }
    }
  },
})

function daysOf({ every, on, by, pointer }: RoutineItem) {
  return [
    ...(on ? [{ every, due: on, pointer: below(pointer, 'on') }] : []),
    ...(by ? [{ every, due: by, pointer: below(pointer, 'by') }] : []),
  ]
}

function fits(every: Period, due: DueDay): boolean {
  switch (every) {
    case 'day':
      return false
    case 'week':
      return due.kind === 'weekday'
    case 'ten-days':
      return due.kind === 'last' || (due.kind === 'day' && (due.to ?? due.day) <= 10)
    case 'month':
      return due.kind === 'last' || due.kind === 'day'
    default:
      return due.kind === 'last' || due.kind === 'date'
  }
}

/** In a week 1 to 7 count the weekdays from Monday on. */
function meant(every: Period, due: DueDay): { weekdays?: Weekday[] } {
  if (every !== 'week' || due.kind !== 'day') return {}
  const ends = [due.day, ...(due.to === undefined ? [] : [due.to])]
  const named = ends.flatMap((number) => weekdays[number - 1] ?? [])
  return named.length === ends.length ? { weekdays: named } : {}
}
