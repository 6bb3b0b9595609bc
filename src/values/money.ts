/** What a rate of pay is counted by. */
export type Per = 'hour' | 'day' | 'month' | 'year'

/** An amount of money, in units of the currency (an ISO 4217 code). */
export interface Money {
  amount: number
  currency: string
  per?: Per
}

/** A range of money; `to` is left out for a single amount. */
export interface MoneyRange {
  from: number
  to?: number
  currency: string
  per?: Per
}

const pattern =
  /^(\d[\d,]*(?:\.\d+)?)(?:\s*[-–~至]\s*(\d[\d,]*(?:\.\d+)?))?\s*([A-Z]{3})(?:\/(hour|day|month|year))?$/

/** Reads `8000-12000 CNY/month` or a single amount; undefined when it is neither, or the range runs backwards. */
export function parseMoneyRange(text: string): MoneyRange | undefined {
  const match = pattern.exec(text.trim())
  if (!match?.[1] || !match[3]) return undefined
  const from = amountOf(match[1])
  const to = match[2] === undefined ? undefined : amountOf(match[2])
  if (to !== undefined && to < from) return undefined
  return {
    from,
    ...(to === undefined ? {} : { to }),
    currency: match[3],
    ...(match[4] ? { per: match[4] as Per } : {}),
  }
}

/** Reads `20000 CNY` or `12000 CNY/month`; undefined when it is not one amount. */
export function parseMoney(text: string): Money | undefined {
  const range = parseMoneyRange(text)
  if (!range || range.to !== undefined) return undefined
  const { from, ...rest } = range
  return { amount: from, ...rest }
}

const amountOf = (digits: string) => Number(digits.replaceAll(',', ''))
