import { expect, test } from 'vitest'
import { parseKpiTarget } from '../../src/values/kpi-target.js'

test.each([
  ['>= 95%', { comparator: '>=', value: 95, unit: '%' }],
  ['≥95%', { comparator: '>=', value: 95, unit: '%' }],
  ['≤ 3 天', { comparator: '<=', value: 3, unit: '天' }],
  ['< 0.5', { comparator: '<', value: 0.5, unit: '' }],
  ['> -2 %', { comparator: '>', value: -2, unit: '%' }],
  ['= 1,200,000 元', { comparator: '=', value: 1_200_000, unit: '元' }],
  ['± 5%', { comparator: '±', value: 5, unit: '%' }],
])('%s', (text, expected) => {
  expect(parseKpiTarget(text)).toEqual(expected)
})

test.each(['95%', '不低于 95%', '>=', '>= 高', ''])('%s is no target', (text) => {
  expect(parseKpiTarget(text)).toBeUndefined()
})
