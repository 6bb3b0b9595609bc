import { expect, test } from 'vitest'
import { parseMonths } from '../../src/values/months.js'

test.each([
  ['3', 3],
  ['3个月', 3],
  ['三个月', 3],
  ['３ 个月', 3],
  ['半年', 6],
  ['半个月', 0.5],
  ['1年', 12],
  ['6 months', 6],
  ['1 Year', 12],
])('%s is %d months', (text, months) => {
  expect(parseMonths(text)).toBe(months)
})

test.each(['90天', '3个月，表现优秀可提前转正', '无', 'constructor', '', '3 constructor'])(
  '%s is no length in months',
  (text) => {
    expect(parseMonths(text)).toBeUndefined()
  },
)
