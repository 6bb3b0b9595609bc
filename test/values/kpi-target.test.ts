import { describe, expect, test } from 'vitest'
import { wordTarget } from '../../src/render/html/present/wording/kpi-target.js'
import { parseKpiTarget } from '../../src/values/kpi-target.js'

describe('a figure', () => {
  test.each([
    ['>= 95%', { comparator: '>=', value: 95, unit: '%' }],
    ['≥95％', { comparator: '>=', value: 95, unit: '%' }],
    ['＞＝９０%', { comparator: '>=', value: 90, unit: '%' }],
    ['≤ 3 天', { comparator: '<=', value: 3, unit: '天' }],
    ['< 0.5', { comparator: '<', value: 0.5, unit: '' }],
    ['> -2 %', { comparator: '>', value: -2, unit: '%' }],
    ['= 1,200,000 元', { comparator: '=', value: 1_200_000, unit: '元' }],
    ['± 5%', { comparator: '±', value: 5, unit: '%' }],
    ['不低于 95%', { comparator: '>=', value: 95, unit: '%' }],
    ['95%以上', { comparator: '>=', value: 95, unit: '%' }],
    ['不超过3天', { comparator: '<=', value: 3, unit: '天' }],
    ['24小时内', { comparator: '<=', value: 24, unit: '小时' }],
    ['百分之二以下', { comparator: '<=', value: 2, unit: '%' }],
    ['百分之五十', { comparator: '=', value: 50, unit: '%' }],
    ['三年以上', { comparator: '>=', value: 3, unit: '年' }],
    ['at least 90 %', { comparator: '>=', value: 90, unit: '%' }],
    ['≥ 3个百分点', { comparator: '>=', value: 3, unit: '个百分点' }],
    ['95%', { comparator: '=', value: 95, unit: '%' }],
  ])('%s', (text, expected) => {
    expect(parseKpiTarget(text)).toEqual(expected)
  })

  test.each([
    ['95', { unit: '%', better: 'higher' }, { comparator: '>=', value: 95, unit: '%' }],
    ['3', { unit: '天', better: 'lower' }, { comparator: '<=', value: 3, unit: '天' }],
    ['0', { unit: '起', better: 'lower' }, { comparator: '=', value: 0, unit: '起' }],
    ['95', { unit: '％', better: 'target' }, { comparator: '=', value: 95, unit: '%' }],
    ['95', {}, { comparator: '=', value: 95, unit: '' }],
  ] as const)('a mere %s goes by its measure: %j', (text, measure, expected) => {
    expect(parseKpiTarget(text, measure)).toEqual(expected)
  })
})

describe('a range', () => {
  test.each([
    ['90%-95%', { from: 90, to: 95, unit: '%' }, '90%–95%'],
    ['90-95%', { from: 90, to: 95, unit: '%' }, '90%–95%'],
    ['90％～95％', { from: 90, to: 95, unit: '%' }, '90%–95%'],
    ['3至5天', { from: 3, to: 5, unit: '天' }, '3–5天'],
    ['1,000—2,000件', { from: 1000, to: 2000, unit: '件' }, '1,000–2,000件'],
    ['0.5-1.5', { from: 0.5, to: 1.5, unit: '' }, '0.5–1.5'],
  ])('%s', (text, expected, shown) => {
    const target = parseKpiTarget(text)
    expect(target).toEqual(expected)
    expect(target && wordTarget(target, 'zh-CN')).toBe(shown)
  })
})

describe('words', () => {
  test.each([
    '完整准确',
    '95%左右',
    '约 3 天',
    '95 % or so',
    '≥ 每周1次',
    '日均产量不低于200件',
    '文件完整率95%以上，每月统计',
    '达到95%',
    '不低于95%以下',
    '每年 2 次',
    '1:3',
    '同比增长5%',
    'T+1',
    'no complaints in the year',
  ])('%s keep every word', (text) => {
    const target = parseKpiTarget(text)
    expect(target).toEqual({ words: text })
    expect(target && wordTarget(target, 'en')).toBe(text)
  })
})

test.each(['>=', '>= 高', '', '95%-90%', '3天-5小时'])('%j can be no target', (text) => {
  expect(parseKpiTarget(text)).toBeUndefined()
})
