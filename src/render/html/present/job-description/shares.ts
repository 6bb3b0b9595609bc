import { wordPercent } from '../wording/numbers.js'
import type { Share } from './types.js'

/** A weight as a share; undefined when the author gives none. */
export function shareOf(weight: number | undefined): Share | undefined {
  return weight === undefined ? undefined : { text: wordPercent(weight), length: weight }
}

/** `true` when any of the items has the entry: a column without entries is left out. */
export function anyHas<T>(items: readonly T[], entry: keyof T): true | undefined {
  return items.some((item) => item[entry] !== undefined) || undefined
}
