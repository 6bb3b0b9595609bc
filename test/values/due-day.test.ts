import { expect, test } from 'vitest'
import { parseDueDay } from '../../src/values/due-day.js'

test.each([
  ['mon', { kind: 'weekday', day: 'mon' }],
  ['SUN', { kind: 'weekday', day: 'sun' }],
  ['周一', { kind: 'weekday', day: 'mon' }],
  ['星期天', { kind: 'weekday', day: 'sun' }],
  ['礼拜日', { kind: 'weekday', day: 'sun' }],
  ['mon-fri', { kind: 'weekday', day: 'mon', to: 'fri' }],
  ['周一至周五', { kind: 'weekday', day: 'mon', to: 'fri' }],
  [3, { kind: 'day', day: 3 }],
  ['25日', { kind: 'day', day: 25 }],
  ['25号', { kind: 'day', day: 25 }],
  ['1-2', { kind: 'day', day: 1, to: 2 }],
  ['13-18', { kind: 'day', day: 13, to: 18 }],
  ['last', { kind: 'last' }],
  ['最后一天', { kind: 'last' }],
  ['03-31', { kind: 'date', month: 3, day: 31 }],
  ['02-29', { kind: 'date', month: 2, day: 29 }],
  ['2-30', { kind: 'day', day: 2, to: 30 }],
  ['10-12', { kind: 'date', month: 10, day: 12 }],
])('%s', (text, expected) => {
  expect(parseDueDay(text)).toEqual(expected)
})

test.each([0, 32, 'monday', 'mon-', '周八', '5-3', '30-40', '1.5', '', '02-30', '04-31', '11-00'])(
  '%s is no day',
  (text) => {
    expect(parseDueDay(text)).toBeUndefined()
  },
)
