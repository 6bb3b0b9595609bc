import { numberOf, withDigits } from './numerals.js'

const counters = [
  '个?工作日|个?自然日|个?月|个?季度|小时|分钟|秒|天|日|周|星期|季|年|%|‰|折|成|倍|次|元|户|家|人|名|位|份|项|件|台|吨|公里|级|分|米',
  '(?:(?:working|business|calendar)\\s+)?(?:minute|hour|day|week|month|quarter|year|percent|per\\s+cent|time)s?\\b',
].join('|')

const figure = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*([万亿千百]?)\\s*(${counters})?`, 'giu')

/** A figure that says how soon or how well: a service level. */
const service =
  /^(?:工作日|自然日|月|季度?|小时|分钟|秒|日|周|星期|年|%|‰|成|minute|hour|day|week|month|quarter|year)/u

/** What sets a bound to a figure, or says how often. */
const bound = [
  '及?以[上下内外]|之[前后]|不[少低]于|不[超高大多]过?于?|超过|高于|低于|大于|小于|至少|至多|最多|最少|最低|最高|[≥≤<>±]=?|当日|当天|次日|即时|立即',
  '\\b(?:at\\s+least|at\\s+most|up\\s+to|more\\s+than|less\\s+than|fewer\\s+than|within|over|under|above|below|before|after|minimum|maximum|immediately)\\b',
].join('|')
const often =
  '每(?:日|天|周|旬|月|季度?|半年|年)|\\b(?:once|twice|daily|weekly|monthly|quarterly|yearly|annually|(?:every|each) (?:day|week|month|quarter|year))\\b'

const bounds = new RegExp(bound, 'giu')
const frequencies = new RegExp(often, 'giu')

/** The figures of a text in one notation, with what they count and what bounds them; sorted. */
export interface Figures {
  all: string[]
  /** Those of them that say how soon, how often or how well something is done. */
  service: string[]
}

/** The figures of a text, whether in digits, in characters or in words. */
export function figuresIn(text: string): Figures {
  const plain = inDigits(text)
  const counted = [...plain.matchAll(figure)].map(
    ([, digits = '', scale = '', unit = '']) => `${Number(digits) * (scales[scale] ?? 1)} ${unitOf(unit)}`,
  )
  const isTimed = counted.some((one) => service.test(one.slice(one.indexOf(' ') + 1)))
  const bounding = counted.length > 0 ? found(plain, bounds) : []
  const repeated = found(plain, frequencies)
  const timed = counted.filter((one) => service.test(one.slice(one.indexOf(' ') + 1)))
  return {
    all: [...counted, ...bounding, ...repeated].sort(),
    service: [...timed, ...(isTimed ? bounding : []), ...repeated].sort(),
  }
}

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([one]) =>
    one.toLowerCase().replace(/\s+/g, ' ').replace('每天', '每日').replace(/^each/, 'every'),
  )

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

function unitOf(written: string): string {
  const unit = written.toLowerCase().replace(/^个/u, '').replace(/\s+/g, ' ')
  if (unit === '天') return '日'
  if (/^per ?cent/.test(unit)) return '%'
  return unit.replace(/(?<=[a-z])s$/, '')
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const written = new RegExp(`\\b(${numbers.join('|')})\\b`, 'gi')

/** Numbers in words, and those shares that Chinese writes the other way round. */
export function inDigits(text: string): string {
  const shown = text
    .normalize('NFKC')
    .replace(written, (word) => String(numbers.indexOf(word.toLowerCase()) + 1))
    .replace(/百分之(\d+(?:\.\d+)?)/gu, '$1%')
    .replace(/百分之([一二三四五六七八九十百]+)/gu, (_, share: string) => `${numberOf(share) ?? share}%`)
    .replace(/(?<![\p{Script=Han}])半(?=[天年日个])/gu, '0.5')
    .replace(/一(?=[个名位种项些定切])/gu, '')
  return withDigits(shown)
}
