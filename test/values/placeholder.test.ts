import { expect, test } from 'vitest'
import { isPlaceholder } from '../../src/values/placeholder.js'

test.each([
  '待填写：',
  'To be written:',
  '待填写：第一项职责',
  '待填写: 第一项职责',
  'to be written: a step',
])('%s is still to be written', (text) => {
  expect(isPlaceholder(text)).toBe(true)
})

test.each(['催办待填写的报表', '待填写事项的登记', ''])('%s is a text', (text) => {
  expect(isPlaceholder(text)).toBe(false)
})
