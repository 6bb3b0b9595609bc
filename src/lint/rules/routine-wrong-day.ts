import type { Period } from '../../diagnostic.js'
import { below } from '../../model/pointer.js'
import type { RoutineItem } from '../../model/types.js'
import { type DueDay, type Weekday, weekdays } from '../../values/due-day.js'
import { defineRule, lines } from '../rule.js'

/**
 * The day of a routine is a day of its period: of a week a weekday, of a month a number, of a year a date.
 *
 * Why: "every week, on the 5th" has no meaning that two readers share.
 *
 * Fix: weeks take Monday to Sunday; months 1 to 31, a range or the last day; ten days 1 to 10, a range or the last
 * day; quarters, half-years and years a date such as 12-15, or the last day; days take none.
 */
export const routineWrongDay = defineRule({
  code: 'routine-wrong-day',
  examples: [
    {
      title: 'weeks by number, months by weekday, a year by number',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'routine:',
          '  - { every: week, on: 5, do: 周报 }',
          '  - { every: month, by: fri, do: 月报 }',
          '  - { every: year, by: 5, do: 年报 }',
          '---',
        ),
      },
      finds: ['roles/a.md:6:24', 'roles/a.md:7:25', 'roles/a.md:8:24'],
    },
    {
      title: 'a day of every day, and a twentieth of ten days, in Chinese',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 甲',
          '岗位目的: 管理',
          '职责: [管理]',
          '工作规程:',
          '  - { 周期: 每日, 时间点: 周一, 事项: 晨会 }',
          '  - { 周期: 每旬, 截止: 20, 事项: 旬报 }',
          '---',
        ),
      },
      finds: ['roles/a.md:6:20', 'roles/a.md:7:19'],
    },
    {
      title: 'days that fit',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'routine:',
          '  - { every: day, at: "08:30", do: 晨会 }',
          '  - { every: week, on: mon-fri, do: 巡店 }',
          '  - { every: ten-days, on: "9-10", do: 旬报 }',
          '  - { every: month, on: last, do: 月报 }',
          '  - { every: quarter, by: last, do: 季报 }',
          '  - { every: year, by: 12-15, do: 年报 }',
          '---',
        ),
      },
      finds: [],
    },
  ],
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
