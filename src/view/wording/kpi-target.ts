import type { Comparator, KpiTarget } from '../../values/kpi-target.js'
import type { Lang } from '../types.js'
import { wordNumber } from './numbers.js'

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '', '±': '±' } satisfies Record<
  Comparator,
  string
>

/** What a measure should come to: ≥95%, ≤3天; ≥ 95%, ≤ 3 days. To reach a number exactly is to name it: 100%. */
export function wordTarget({ comparator, value, unit }: KpiTarget, lang: Lang): string {
  const gap = lang === 'zh-CN' ? '' : ' '
  const sign = signs[comparator]
  const beforeUnit = /^[%‰°]/.test(unit) || unit === '' ? '' : gap
  return `${sign}${sign && sign !== '±' ? gap : ''}${wordNumber(value)}${beforeUnit}${unit}`
}
