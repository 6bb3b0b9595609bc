import type { Language } from '../../../../language.js'
import { locales } from '../../../../messages/locales.js'
import type { Comparator, KpiRange, KpiTarget } from '../../../../values/kpi-target.js'
import { wordNumber } from './numbers.js'

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '', '±': '±' } satisfies Record<
  Comparator,
  string
>

/**
 * What a measure should come to: ≥95%, ≤3天, 90%–95%; ≥ 95%, ≤ 3 days. To reach a number exactly is to name it: 100%. What is
 * no figure stands as it was written.
 */
export function wordTarget(target: KpiTarget, lang: Language): string {
  if ('words' in target) return target.words
  if ('from' in target) return wordRange(target, lang)
  const { comparator, value, unit } = target
  const sign = signs[comparator]
  return `${sign}${sign && sign !== '±' ? gapIn(lang) : ''}${wordNumber(value)}${behind(unit, lang)}`
}

/** A sign that clings to its figure stands behind both. */
function wordRange({ from, to, unit }: KpiRange, lang: Language): string {
  const sign = clings(unit) ? unit : ''
  return `${wordNumber(from)}${sign}–${wordNumber(to)}${behind(unit, lang)}`
}

const gapIn = (lang: Language) => locales[lang].gap
const clings = (unit: string) => /^[%‰°]/.test(unit)
const behind = (unit: string, lang: Language) =>
  clings(unit) || unit === '' ? unit : `${gapIn(lang)}${unit}`
