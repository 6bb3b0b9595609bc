import type { Locale } from '../locale.js'
import { chineseNumeral } from './numeral.js'

const per: Readonly<Record<string, string>> = { hour: '小时', day: '天', month: '月', year: '年' }
const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  HKD: '港元',
  USD: '美元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  TWD: '新台币',
  SGD: '新加坡元',
}

/** How values are written in Chinese. */
export const locale: Locale = {
  gap: '',
  listComma: '、',
  comma: '，',
  colon: '：',
  brackets: (text) => `（${text}）`,
  wideSigns: true,
  titled: (name, title) => `${name}${title}`,

  sectionMark: (number) => `${chineseNumeral(number)}、`,
  groupMark: (number) => `（${chineseNumeral(number)}）`,
  partMark: (number) => `（${number}）`,

  dayOfYear: (month, day) => `${month}月${day}日`,
  date: (year, dayOfYear) => `${year}年${dayOfYear}`,
  ordinal: String,
  weekdays: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  lastDay: '最后一天',
  daysOfMonth: (days) => `${days.join('至')}日`,
  nextMonth: (day) => `次月${day}`,
  span: (from, to) => `${from}至${to}`,

  money: (figures, currency, rate) =>
    `${figures} ${currencies[currency] ?? currency}${rate ? `/${per[rate]}` : ''}`,
  years: (range, isRange) => (isRange ? `${range} 年` : `${range} 年以上`),
  months: (number) => `${number} 个月`,
  people: (number) => `${number} 人`,
}
