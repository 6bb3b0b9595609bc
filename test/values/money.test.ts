import { expect, test } from 'vitest'
import { parseMoney, parseMoneyRange } from '../../src/values/money.js'

test.each([
  ['20000 CNY', { amount: 20_000, currency: 'CNY' }],
  ['12,000.50 CNY/month', { amount: 12_000.5, currency: 'CNY', per: 'month' }],
  ['500USD/day', { amount: 500, currency: 'USD', per: 'day' }],
])('an amount: %s', (text, expected) => {
  expect(parseMoney(text)).toEqual(expected)
})

test.each([
  ['8000-12000 CNY/month', { from: 8000, to: 12_000, currency: 'CNY', per: 'month' }],
  ['8,000 – 12,000 CNY', { from: 8000, to: 12_000, currency: 'CNY' }],
  ['15 CNY/hour', { from: 15, currency: 'CNY', per: 'hour' }],
])('a range: %s', (text, expected) => {
  expect(parseMoneyRange(text)).toEqual(expected)
})

test.each(['20000', '2万元', '20000 元', '12000-8000 CNY', 'CNY 500', '500 cny', '500 CNY/week', ''])(
  '%s is neither',
  (text) => {
    expect([parseMoney(text), parseMoneyRange(text)]).toEqual([undefined, undefined])
  },
)

test('a range is no amount', () => {
  expect(parseMoney('8000-12000 CNY')).toBeUndefined()
})
