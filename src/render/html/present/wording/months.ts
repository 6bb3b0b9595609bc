import { phrase, type Wording } from './wording.js'

/** A length of time: a number is counted in months, a sentence stays as it is. */
export function wordMonths(found: number | string | undefined, wording: Wording): string | undefined {
  if (typeof found !== 'number') return found
  return phrase(wording, found === 1 ? 'months-one' : 'months-many', { months: found })
}
