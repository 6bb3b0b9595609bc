import type { Money, MoneyRange } from '../../../../values/money.js'
import { wordNumber } from './numbers.js'
import { phrase, type Wording, word } from './wording.js'

/** An amount with its currency: 20,000元, CNY 20,000. */
export function wordMoney(money: Money, wording: Wording): string {
  return worded(wordNumber(money.amount), money, wording)
}

/** A range of money: 8,000–12,000元/月, CNY 8,000–12,000 per month. */
export function wordMoneyRange(range: MoneyRange, wording: Wording): string {
  const { from, to } = range
  return worded(to === undefined ? wordNumber(from) : `${wordNumber(from)}–${wordNumber(to)}`, range, wording)
}

function worded(
  amount: string,
  { currency, per }: Pick<Money, 'currency' | 'per'>,
  wording: Wording,
): string {
  const named = wording.words[`currency-${currency}`]
  const money = phrase(wording, named ? 'money' : 'money-by-code', { amount, currency: named ?? currency })
  return per ? money + word(wording, `per-${per}`) : money
}
