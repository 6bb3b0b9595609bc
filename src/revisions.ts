import type { RevisionEntry } from './content/types.js'
import { type History, type HistoryEntry, roleHistories } from './history.js'
import type { Language } from './language.js'
import { locales } from './messages/locales.js'
import { isWeighty, summarize } from './report/changes/summarize.js'
import { changeWordsOf } from './report/changes/words/spoken-words.js'
import type { Repository } from './source/git/repository.js'
import { given } from './values/given.js'

/** Rows that a document has room for. */
const most = 30

/**
 * The revision history of every role, newest first, as its commits changed what it says: a row for each version, or for each
 * commit where roles have none. What is words only is left out beside other changes, and so is what a role pays where
 * its document does not say that.
 */
export async function revisionsFromGit(
  repository: Repository,
  lang: Language,
): Promise<(id: string) => RevisionEntry[]> {
  const histories = await roleHistories(repository)
  return (id) => {
    const history = histories.get(id)
    return history ? rowsOf(history, lang) : []
  }
}

function rowsOf(history: History, lang: Language): RevisionEntry[] {
  const all = byVersion(history.entries.filter(({ changes }) => changes.length > 0))
  const weighty = all.filter((entries) => entries.some(({ changes }) => changes.some(isWeighty)))
  const wanted = weighty.length > 0 ? weighty : all
  if (wanted.length <= most) return wanted.map(rowOf)
  const shown = wanted.slice(0, most - 1)
  const { older } = changeWordsOf(lang).phrases
  return [...shown.map(rowOf), { change: older(wanted.length - shown.length) }]

  function rowOf(entries: readonly HistoryEntry[]): RevisionEntry {
    const parts = entries.map((entry) => ({
      ...entry,
      // What is withheld now was not meant to be read on, and what was withheld then never was told.
      payIsPublished: history.payIsPublished && entry.payIsPublished,
    }))
    const authors = new Set(entries.map(({ author }) => author).reverse())
    return {
      change: summarize(parts, lang),
      by: [...authors].join(locales[lang].listComma),
      ...given({ on: entries[0]?.date.slice(0, 10), version: entries[0]?.version }),
    }
  }
}

/** Entries next to each other that have the same version; one without a version stands alone. */
function byVersion(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const groups: HistoryEntry[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group && entry.version !== undefined && group[0]?.version === entry.version) group.push(entry)
    else groups.push([entry])
  }
  return groups
}
