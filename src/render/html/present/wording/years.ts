import type { Years } from '../../../../values/years.js'
import { phrase, type Wording } from './wording.js'

/** Years of experience: 3年以上, 1至3年; 3 years or more, 1–3 years. */
export function wordYears({ least, most }: Years, wording: Wording): string {
  if (most !== undefined) return phrase(wording, 'years-range', { least, most })
  return phrase(wording, least === 1 ? 'years-least-one' : 'years-least', { least })
}
