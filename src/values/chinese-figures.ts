import { plainWidth } from './plain-width.js'

const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
const number = /[〇零一二两三四五六七八九十百千万亿]+/g

/**
 * A text with its Chinese and full-width figures in ordinary ones: 三年 is 3年, 百分之五十 50%, 二〇二五年 2025年. Only for
 * values that are nothing but a figure and its unit: in a sentence such characters are words.
 */
export function withFigures(text: string): string {
  return plainWidth(text)
    .trim()
    .replace(
      /百分之\s*([〇零一二两三四五六七八九十百点\d.]+)/g,
      (_, amount: string) => `${figureOf(amount)}%`,
    )
    .replace(
      /千分之\s*([〇零一二两三四五六七八九十百点\d.]+)/g,
      (_, amount: string) => `${figureOf(amount)}‰`,
    )
    .replace(
      /(?<![\d.])(?!百分)[〇零一二两三四五六七八九十百][〇零一二两三四五六七八九十百千万亿]*/g,
      figureOf,
    )
}

function figureOf(text: string): string {
  const [whole = '', fraction] = text.split('点')
  const plain = whole.replace(number, integerOf)
  return fraction === undefined ? plain : `${plain}.${fraction.replace(number, digitsOf)}`
}

const digitsOf = (text: string) => [...text].map(digitOf).join('')
const digitOf = (character: string) =>
  character === '〇' ? 0 : character === '两' ? 2 : digits.indexOf(character)

/** 二〇二五 is read digit by digit, 十二 and 三百 by their units. */
function integerOf(text: string): string {
  if (!/[十百千万亿]/.test(text)) return digitsOf(text)
  let [total, section, digit] = [0, 0, 0]
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) digit = digitOf(character)
    else if (unit >= 10_000) [total, section, digit] = [(total + section + digit) * unit, 0, 0]
    else [section, digit] = [section + (digit || 1) * unit, 0]
  }
  return String(total + section + digit)
}
