import { isCalendarDay } from './calendar-date.js'

/** Days of the week, Monday first (ISO 8601). */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** The day on which work comes back within its period. */
export type DueDay =
  | { kind: 'weekday'; day: Weekday; to?: Weekday }
  /** `next` is the month after the one that the work is about. */
  | { kind: 'day'; day: number; to?: number; next?: true }
  | { kind: 'last' }
  | { kind: 'date'; month: number; day: number }

const chineseDays = '一二三四五六日'

/** Reads mon … sun (周一 … 周日), a day number or range (次月10日 of the next month), `last` (最后一天), or MM-DD. */
export function parseDueDay(value: string | number): DueDay | undefined {
  const text = String(value).trim().toLowerCase()
  const next = /^(?:下个?月|次月)\s*(.+)$/.exec(text)?.[1]
  if (next !== undefined) {
    const day = dayOf(next)
    return day?.kind === 'day' ? { ...day, next: true } : undefined
  }
  if (text === 'last' || text === '最后一天' || text === '月末') return { kind: 'last' }
  // 02-30 is a date that does not exist, not the days from the second to the thirtieth.
  return weekdayOf(text) ?? (dateForm.test(text) ? dateOf(text) : dayOf(text))
}

function weekdayOf(text: string): DueDay | undefined {
  const [day, to] = text.split(/\s*[-–~至]\s*/).map(weekdayNamed)
  if (!day || /[-–~至]/.test(text) !== (to !== undefined)) return undefined
  return to ? { kind: 'weekday', day, to } : { kind: 'weekday', day }
}

function weekdayNamed(text: string): Weekday | undefined {
  const chinese = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text)?.[1]
  if (chinese) return weekdays[chineseDays.indexOf(chinese.replace('天', '日'))]
  return weekdays.find((day) => day === text)
}

/** MM-DD with two digits each is a date; 1-2 is a range of days, and so is 13-18, for there is no such month. */
const dateForm = /^(0[1-9]|1[0-2])-(\d{2})$/

function dateOf(text: string): DueDay | undefined {
  const match = dateForm.exec(text)
  const [month, day] = [Number(match?.[1]), Number(match?.[2])]
  // 2024 has a 29 February.
  return match && isCalendarDay(2024, month, day) ? { kind: 'date', month, day } : undefined
}

function dayOf(text: string): DueDay | undefined {
  const match = /^(\d{1,2})(?:\s*[-–~至]\s*(\d{1,2}))?(?:日|号)?$/.exec(text)
  const day = Number(match?.[1])
  const to = match?.[2] === undefined ? undefined : Number(match[2])
  if (!match || day < 1 || day > 31 || (to !== undefined && (to <= day || to > 31))) return undefined
  return to === undefined ? { kind: 'day', day } : { kind: 'day', day, to }
}
