import { locales } from '../../../../messages/locales.js'
import type { Clock } from '../../../../values/clock.js'
import type { DueDay } from '../../../../values/due-day.js'
import { phrase, type Wording, word } from './wording.js'

/** The day on which work comes back: 周五, 3日, 最后一天; Friday, the 3rd, the last day. */
export function wordDueDay(due: DueDay, wording: Wording): string {
  switch (due.kind) {
    case 'weekday':
      return wordSpan(
        word(wording, `weekday-${due.day}`),
        due.to && word(wording, `weekday-${due.to}`),
        wording,
      )
    case 'day':
      return wordDays(due, wording)
    case 'last':
      return word(wording, 'last-day')
    case 'date':
      return locales[wording.lang].dayOfYear(due.month, due.day)
  }
}

function wordDays({ day, to, next }: DueDay & { kind: 'day' }, wording: Wording): string {
  const days = wordSpan(
    dayOfMonth(day, wording),
    to === undefined ? undefined : dayOfMonth(to, wording),
    wording,
  )
  return next ? phrase(wording, 'next-month', { day: days }) : days
}

/** When work of a routine is done: on a day, by a day, at a time; undefined when the author does not say. */
export function wordWhen(
  { on, by, at }: { on?: DueDay; by?: DueDay; at?: Clock },
  wording: Wording,
): string | undefined {
  const parts = [
    on && phrase(wording, 'on-day', { day: wordDueDay(on, wording) }),
    by && phrase(wording, 'by-day', { day: wordDueDay(by, wording) }),
    at && wordClock(at),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(word(wording, 'when-separator')) : undefined
}

/** A time of day or a stretch of it: 15:30–16:30. */
export function wordClock({ from, to }: Clock): string {
  return to ? `${from}–${to}` : from
}

function wordSpan(from: string, to: string | undefined, wording: Wording): string {
  return to ? phrase(wording, 'span', { from, to }) : from
}

function dayOfMonth(day: number, wording: Wording): string {
  return phrase(wording, 'day-of-month', { day: locales[wording.lang].ordinal(day) })
}
