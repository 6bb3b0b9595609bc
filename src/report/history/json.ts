import { entryOf } from '../changes/json.js'
import type { FormatHistory } from './history-report.js'

/** JSON for other programs; the keys are part of the public contract. */
export const json: FormatHistory = ({ id, title, entries, isCutOff }, { lang }) =>
  JSON.stringify(
    {
      role: id,
      title,
      commits: entries.map(({ changes, unsound, ...facts }) => ({
        ...facts,
        changes: changes.map((change) => entryOf(change, lang)),
        partial: unsound,
      })),
      cutOff: isCutOff,
    },
    null,
    2,
  )
