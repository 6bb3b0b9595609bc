import { expect, test } from 'vitest'
import { isCalendarDate, isCalendarDay, nearestDate } from '../../src/values/calendar-date.js'

test.each([
  ['2026-01-31', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['2026-1-5', false],
  ['2026-01-31 ', false],
])('%s is a date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected)
})

test.each([
  ['2026/1/5', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['2026年1月5日', '2026-01-05'],
  ['2026年01月05号', '2026-01-05'],
  [' 2026-1-5 ', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['2026/2/30', undefined],
  ['明年一月', undefined],
  ['5/1/2026', undefined],
])('%s was probably meant for %s', (text, expected) => {
  expect(nearestDate(text)).toBe(expected)
})

test('months count from 1', () => {
  expect([isCalendarDay(2026, 1, 31), isCalendarDay(2026, 0, 1), isCalendarDay(2026, 12, 0)]).toEqual([
    true,
    false,
    false,
  ])
})
