import { expect, test } from 'vitest'
import { chineseNumeral } from '../../../../../src/messages/zh-CN/numeral.js'
import { wordDate } from '../../../../../src/render/html/present/wording/dates.js'
import { wordClock, wordDueDay, wordWhen } from '../../../../../src/render/html/present/wording/due-days.js'
import { wordTarget } from '../../../../../src/render/html/present/wording/kpi-target.js'
import { wordLanguage } from '../../../../../src/render/html/present/wording/language-names.js'
import { wordMoney, wordMoneyRange } from '../../../../../src/render/html/present/wording/money.js'
import { groupMark, partMark, sectionMark } from '../../../../../src/render/html/present/wording/numbering.js'
import { phrase, word } from '../../../../../src/render/html/present/wording/wording.js'
import { wordYears } from '../../../../../src/render/html/present/wording/years.js'
import type { DueDay } from '../../../../../src/values/due-day.js'
import { wordsOf } from '../models.js'

const zh = { lang: 'zh-CN' as const, words: wordsOf('zh-CN') }
const en = { lang: 'en' as const, words: wordsOf('en') }

test('dates are written as each language writes them', () => {
  expect(wordDate('2026-01-01', 'zh-CN')).toBe('2026年1月1日')
  expect(wordDate('2026-01-01', 'en')).toBe('1 January 2026')
  expect(wordDate('2026 spring', 'en')).toBe('2026 spring')
})

test('money has separators, its currency and what it is counted by', () => {
  expect(wordMoney({ amount: 20000, currency: 'CNY' }, zh)).toBe('20,000元')
  expect(wordMoney({ amount: 20000, currency: 'CNY' }, en)).toBe('CNY 20,000')
  expect(wordMoney({ amount: 1234.5, currency: 'SEK', per: 'hour' }, zh)).toBe('1,234.5 SEK/小时')
  const pay = { from: 8000, to: 12000, currency: 'CNY', per: 'month' } as const
  expect(wordMoneyRange(pay, zh)).toBe('8,000–12,000元/月')
  expect(wordMoneyRange(pay, en)).toBe('CNY 8,000–12,000 per month')
})

test.each<[DueDay, string, string]>([
  [{ kind: 'weekday', day: 'fri' }, '周五', 'Friday'],
  [{ kind: 'weekday', day: 'mon', to: 'fri' }, '周一至周五', 'Monday to Friday'],
  [{ kind: 'day', day: 3 }, '3日', 'the 3rd'],
  [{ kind: 'day', day: 11 }, '11日', 'the 11th'],
  [{ kind: 'day', day: 1, to: 2 }, '1日至2日', 'the 1st to the 2nd'],
  [{ kind: 'last' }, '最后一天', 'the last day'],
  [{ kind: 'date', month: 3, day: 15 }, '3月15日', '15 March'],
])('due day %j', (due, chinese, english) => {
  expect(wordDueDay(due, zh)).toBe(chinese)
  expect(wordDueDay(due, en)).toBe(english)
})

test('when work is done: on or by a day, at a time', () => {
  const at = { from: '13:30', to: '14:30' }
  expect(wordWhen({ on: { kind: 'weekday', day: 'sat' }, at }, zh)).toBe('周六 13:30–14:30')
  expect(wordWhen({ by: { kind: 'day', day: 10 } }, zh)).toBe('10日前')
  expect(wordWhen({ by: { kind: 'day', day: 10 }, at }, en)).toBe('by the 10th, 13:30–14:30')
  expect(wordWhen({}, zh)).toBeUndefined()
  expect(wordClock({ from: '08:45' })).toBe('08:45')
})

test('targets carry a sign and a unit, unless a number is to be met exactly', () => {
  expect(wordTarget({ comparator: '>=', value: 95, unit: '%' }, 'zh-CN')).toBe('≥95%')
  expect(wordTarget({ comparator: '<=', value: 3, unit: '天' }, 'zh-CN')).toBe('≤3天')
  expect(wordTarget({ comparator: '<=', value: 3, unit: 'days' }, 'en')).toBe('≤ 3 days')
  expect(wordTarget({ comparator: '=', value: 100, unit: '%' }, 'en')).toBe('100%')
  expect(wordTarget({ comparator: '±', value: 5, unit: '%' }, 'en')).toBe('±5%')
  expect(wordTarget({ comparator: '>', value: -1500, unit: '' }, 'zh-CN')).toBe('>−1,500')
})

test('years of experience', () => {
  expect(wordYears({ least: 3 }, zh)).toBe('3年以上')
  expect(wordYears({ least: 1, most: 3 }, zh)).toBe('1至3年')
  expect(wordYears({ least: 1 }, en)).toBe('1 year or more')
  expect(wordYears({ least: 1, most: 3 }, en)).toBe('1–3 years')
})

test('languages by tag or by name', () => {
  expect(wordLanguage('en', 'zh-CN')).toBe('英语')
  expect(wordLanguage('zh-CN', 'en')).toBe('Chinese (China)')
  expect(wordLanguage('粤语', 'zh-CN')).toBe('粤语')
})

test('numbers of sections, groups and parts', () => {
  expect([1, 10, 12, 20, 35, 99].map(chineseNumeral)).toEqual([
    '一',
    '十',
    '十二',
    '二十',
    '三十五',
    '九十九',
  ])
  expect([sectionMark(12, 'zh-CN'), sectionMark(12, 'en')]).toEqual(['十二、', '12.'])
  expect([groupMark(2, 'zh-CN'), groupMark(2, 'en')]).toEqual(['（二）', 'B.'])
  expect([partMark(3, 'zh-CN'), partMark(3, 'en'), partMark(28, 'en')]).toEqual(['（3）', '(c)', '(ab)'])
})

test('a word that no locale has is shown by its key', () => {
  expect(word({ words: {} }, 'duties')).toBe('duties')
  expect(phrase({ words: { hello: '{a} and {b}' } }, 'hello', { a: 1 })).toBe('1 and {b}')
})
