import { visible } from '../words/visible.js'
import type { ChangeReport } from './change-report.js'
import type { ChangePhrases } from './words/change-words.js'

/** Whether something could not be compared, so that nobody knows whether it has changed. */
export const isPartial = ({ unsound, foreign }: Pick<ChangeReport, 'unsound' | 'foreign'>): boolean =>
  unsound.length + foreign.length > 0

/** What a reader must know before the changes: what is missing from them, and what looks like a mistake. */
export function caveatsOf(
  { base, head, unsound, foreign, empty, lacking = 0, stale }: ChangeReport,
  phrases: ChangePhrases,
  name: (text: string) => string = visible,
): string[] {
  const partial = (what: string) => `${phrases.partial}${phrases.colon}${what}`
  return [
    ...(unsound.length > 0 ? [partial(phrases.partialFiles(unsound.map(name)))] : []),
    ...(foreign.length > 0 ? [partial(phrases.foreign(foreign.map(name)))] : []),
    ...(empty ? [phrases.emptySide(name(empty === 'before' ? base : head))] : []),
    ...(lacking > 0 ? [phrases.lacking(name(base), lacking)] : []),
    ...(stale.length > 0 ? [phrases.stale(stale.map(name))] : []),
  ]
}
