import { expect, test } from 'vitest'
import { parseClock } from '../../src/values/clock.js'

test.each([
  ['15:30', { from: '15:30' }],
  ['9:05', { from: '09:05' }],
  ['15:30-16:30', { from: '15:30', to: '16:30' }],
  ['9:00 至 17:00', { from: '09:00', to: '17:00' }],
  ['9:00–9:30', { from: '09:00', to: '09:30' }],
  ['00:00', { from: '00:00' }],
])('%s', (text, expected) => {
  expect(parseClock(text)).toEqual(expected)
})

test.each(['24:00', '9:60', '9', '16:30-15:30', '9:00-9:00', '上午九点', '9:00-', ''])(
  '%s is no time',
  (text) => {
    expect(parseClock(text)).toBeUndefined()
  },
)
