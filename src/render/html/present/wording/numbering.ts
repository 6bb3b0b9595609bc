import type { Lang } from '../../../../values/lang.js'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number from 1 to 99 in Chinese: 七, 十, 十二, 二十, 三十五. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = digits[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits[tens]}十${ones}`
}

/** The mark before the head of a section: 三、 or 3. */
export function sectionMark(number: number, lang: Lang): string {
  return lang === 'zh-CN' ? `${chineseNumeral(number)}、` : `${number}.`
}

/** The mark before a head within a section: （三） or C. */
export function groupMark(number: number, lang: Lang): string {
  return lang === 'zh-CN' ? `（${chineseNumeral(number)}）` : `${letters(number).toUpperCase()}.`
}

/** The mark before an item of a list: 1. in either language. */
export function itemMark(number: number): string {
  return `${number}.`
}

/** The mark before a part of an item: （1） or (a). */
export function partMark(number: number, lang: Lang): string {
  return lang === 'zh-CN' ? `（${number}）` : `(${letters(number)})`
}

/** a … z, then aa, ab, … */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}
