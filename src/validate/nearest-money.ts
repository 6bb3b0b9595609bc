import { withFigures } from '../values/chinese-figures.js'

const currencies: Readonly<Record<string, string>> = {
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
}

const per: Readonly<Record<string, string>> = {
  时: 'hour',
  小时: 'hour',
  天: 'day',
  日: 'day',
  月: 'month',
  年: 'year',
}

const factors: Readonly<Record<string, number>> = {
  千: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
}
const amount = String.raw`\d[\d,.]*\s*[千万亿kw]?`
const form = new RegExp(
  String.raw`^(?:([时日月年])薪(?:为|：|:)?)?\s*(?:¥|RMB|CNY|人民币)?\s*(${amount})\s*(?:元)?(?:\s*[-–~至到]\s*(${amount}))?\s*((?:元|圆|块|RMB|CNY|人民币)*|${Object.keys(currencies).join('|')})(?:\s*[/每]\s*(小时|时|天|日|月|年|hour|day|month|year))?$`,
  'i',
)

/** 8000-12000元/月, ¥8000, 2万元, 12k, 8千到1.2万. What is at most so much is a limit of it (五万元以下), and nothing else. */
export function nearestMoney(text: string, { isLimit }: { isLimit: boolean }): string | undefined {
  const bound = /^(?:不超过|至多|最多)|(?:\(?含\)?)?(?:及?以下|以内|之内|封顶)$/g
  const written = isLimit ? text.replace(bound, '') : text
  const match = form.exec(withFigures(written))
  if (!match?.[2]) return undefined
  const [, pay, low, high, currency = '', period = pay] = match
  if (pay !== undefined && period !== pay) return undefined
  const figures = high === undefined ? [amountOf(low)] : rangeOf(low, high)
  const rate = period && (per[period] ?? period)
  return `${figures.join('-')} ${currencies[currency] ?? 'CNY'}${rate ? `/${rate}` : ''}`
}

/** 8-12k: the unit of the end is that of both, unless the beginning would then be above it (8000-1.2万). */
function rangeOf(low: string, high: string): string[] {
  const unit = /[千万亿kw]$/i.exec(high.trim())?.[0] ?? ''
  const shared = /[千万亿kw]\s*$/i.test(low) ? low : `${low}${unit}`
  const isBelow = Number(amountOf(shared).replaceAll(',', '')) < Number(amountOf(high).replaceAll(',', ''))
  return [amountOf(isBelow ? shared : low), amountOf(high)]
}

function amountOf(text: string): string {
  const written = text.trim()
  const factor = factors[written.slice(-1).toLowerCase()]
  return factor === undefined
    ? written
    : String(Math.round(Number.parseFloat(written.replaceAll(',', '')) * factor))
}
