import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'
import { countsOf, type FormatChanges, placeOf } from './change-report.js'
import { commentOf } from './comment-of.js'
import { sayChange } from './said-change.js'

/** JSON for other programs; the keys are part of the public contract. */
export const json: FormatChanges = (report, options) => {
  const { base, head, changes, unsound, unread = [], forgotten = [], foreign, stale } = report
  const { lang } = options
  return JSON.stringify(
    {
      base,
      head,
      changes: changes.map((change) => entryOf(change, lang)),
      summary: countsOf({ changes, unread }),
      // Files that could be compared in part only.
      partial: [...unsound, ...foreign],
      // What of them could not be compared, part by part.
      unread,
      forgottenNames: forgotten.map(({ place, name, role }) => ({
        file: place.file,
        line: place.start.line,
        name,
        role: role.id,
      })),
      staleAcknowledgements: stale,
      // What `--format markdown` is written from, for a run that may comment but must not trust this one.
      comment: commentOf(report, options),
    },
    null,
    2,
  )
}

/** One change as other programs are given it. */
export function entryOf(change: Change, lang: Language) {
  const { type, impact, area, subject, trail, before, after, from, to, turn, places, touches, others } =
    change
  const at = placeOf(change)?.place
  return {
    type,
    impact,
    area,
    ...(subject.kind === 'role' ? { role: subject.id } : {}),
    subject,
    item: trail.map(({ name }) => name),
    message: sayChange(change, lang).message,
    before: before ?? null,
    after: after ?? null,
    ...(from === undefined ? {} : { from, to }),
    ...(turn ? { turn } : {}),
    ...(at ? { file: at.file, line: at.start.line } : {}),
    ...(places.before ? { beforeFile: places.before.file, beforeLine: places.before.start.line } : {}),
    touches,
    others,
    fingerprint: change.fingerprint,
    agreement: change.agreement,
    ...(change.accepted ? { accepted: change.accepted } : {}),
    ...(change.acknowledged ? { acknowledged: change.acknowledged } : {}),
  }
}
