import { expect, test } from 'vitest'
import { parseYears } from '../../src/values/years.js'

test.each([
  [3, { least: 3 }],
  ['3', { least: 3 }],
  ['3年', { least: 3 }],
  ['1.5', { least: 1.5 }],
  ['1-3', { least: 1, most: 3 }],
  ['1 至 3 年', { least: 1, most: 3 }],
  ['2 years', { least: 2 }],
  [0, { least: 0 }],
])('%s', (text, expected) => {
  expect(parseYears(text)).toEqual(expected)
})

test.each(['三年', '3-1', '3-3', '-1', '3+', ''])('%s is none', (text) => {
  expect(parseYears(text)).toBeUndefined()
})
