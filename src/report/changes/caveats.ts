import type { ChangePhrases } from '../../messages/change-words.js'
import { visible } from '../words/visible.js'
import type { ChangeReport } from './change-report.js'

/** Whether something could not be compared, so that nobody knows whether it has changed. */
export const isPartial = ({ unsound, foreign }: Pick<ChangeReport, 'unsound' | 'foreign'>): boolean =>
  unsound.length + foreign.length > 0

/** Files that are told one by one. */
const most = 20

/** What a reader must know before the changes: what is missing from them, and what looks like a mistake. */
export function caveatsOf(
  { base, head, unsound, unread = [], forgotten = [], foreign, empty, lacking = 0, stale }: ChangeReport,
  phrases: ChangePhrases,
  name: (text: string) => string = visible,
): string[] {
  const partial = (what: string) => `${phrases.partial}${phrases.colon}${what}`
  const told = new Set(unread.map(({ file }) => file))
  const others = unsound.filter((file) => !told.has(file))
  return [
    ...unread.slice(0, most).map((one) => partial(phrases.unread(one, name(one.file)))),
    ...(unread.length > most ? [partial(phrases.unreadMore(unread.length - most))] : []),
    ...(others.length > 0 ? [partial(phrases.partialFiles(others.map(name)))] : []),
    ...(foreign.length > 0 ? [partial(phrases.foreign(foreign.map(name)))] : []),
    ...(empty ? [phrases.emptySide(name(empty === 'before' ? base : head))] : []),
    ...(lacking > 0 ? [phrases.lacking(name(base), lacking)] : []),
    ...forgotten.map(({ place, name: written, role }) =>
      phrases.forgotten(name(`${place.file}:${place.start.line}`), visible(written), role),
    ),
    ...(stale.length > 0 ? [phrases.stale(stale.map(name))] : []),
  ]
}
