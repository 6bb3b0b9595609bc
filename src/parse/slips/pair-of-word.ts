import type { Shape } from '../shape.js'

/** The two keys of an item that a word and what stands behind it belong to. */
export interface Pair {
  /** What the word says, by key: 每周一 is a period and a day. */
  said: [[string, string], ...[string, string][]]
  /** The key of what stands behind it. */
  other: string
  /** Where any name may be meant, the value has to look like one of the other key. */
  takes?: (value: string) => boolean
}

/** What `word: value` means in a list of such items; undefined where the word is a key, or nothing that is known. */
export function pairOfWord(item: Shape, word: string): Pair | undefined {
  const [first, other] = item.schema['x-pair'] ?? []
  if (first === undefined || other === undefined || item.keys.has(word)) return undefined
  const words = item.below(first)?.words
  if (words?.has(word)) return { said: [[first, word]], other }
  const day = dayOf(word)
  if (day && words?.has(day.period) && item.below(day.key))
    return {
      said: [
        [first, day.period],
        [day.key, day.day],
      ],
      other,
    }
  const isOpen = words?.size === 0 && item.below(other)?.schema.format === 'kpi-target'
  return isOpen ? { said: [[first, word]], other, takes: isFigure } : undefined
}

interface Day {
  period: string
  key: 'on' | 'by'
  day: string
}

/** A day in the name of a period: 每周一, 每月5日前, 每年12月31日前. */
function dayOf(word: string): Day | undefined {
  const [, weekday, date, month, dayOfMonth, before] =
    /^(?:每(?:周|星期)([一二三四五六日天])|每月\s*(\d{1,2})\s*[日号]|每年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号])(之?前)?$/.exec(
      word,
    ) ?? []
  const key = before ? 'by' : 'on'
  if (weekday) return { period: '每周', key, day: `周${weekday}` }
  if (date) return { period: '每月', key, day: date }
  return month && dayOfMonth
    ? { period: '每年', key, day: `${twoDigits(month)}-${twoDigits(dayOfMonth)}` }
    : undefined
}

const twoDigits = (figure: string) => figure.padStart(2, '0')

/** `≥ 98%`, `95%`, `不低于 95 分`, and no sentence that merely has a figure in it. */
const isFigure = (value: string) =>
  /^["']?(?:[<>≤≥=＜＞]|不低于|不高于|不超过|不少于|至少|at least|at most)*\s*\d[\d,.]*\s*[\p{L}%％‰℃/]{0,6}["']?$/iu.test(
    value,
  )

/** A key of an item in the language of a word that belongs below it. */
export function nameOfKey(item: Shape, key: string, word: string): string {
  const chinese = /\p{Script=Han}/u.test(word) ? item.schema.properties?.[key]?.['x-zh']?.key : undefined
  return chinese ?? key
}
