import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'
import { given } from '../../values/given.js'
import { entryOf } from '../changes/json.js'
import { ownerOf } from '../changes/said-change.js'
import type { FormatHistory } from './history-report.js'

/** JSON for other programs; the keys are part of the public contract. */
export const json: FormatHistory = ({ id, title, entries, isCutOff }, { lang }) =>
  JSON.stringify(
    {
      role: id,
      title,
      commits: entries.map(({ id: own, commit, author, date, subject, version, changes, unsound }) => ({
        ...given({ commit, author, date, subject, version }),
        changes: changes.map((change) => saidOf(change, own, lang)),
        partial: unsound,
      })),
      cutOff: isCutOff,
    },
    null,
    2,
  )

/** A change with a sentence that says whose it is, if it is not the role's own. */
function saidOf(change: Change, role: string, lang: Language) {
  const entry = entryOf(change, lang)
  return { ...entry, message: ownerOf(change, lang, role) + entry.message }
}
