import { type History, roleHistories } from './history.js'
import { summarize } from './report/changes/summarize.js'
import type { Repository } from './source/git/repository.js'
import type { Lang, RevisionEntry } from './view/types.js'

/** The revision history of every role, newest first, as its commits changed what it says. */
export async function revisionsFromGit(
  repository: Repository,
  lang: Lang,
): Promise<(id: string) => RevisionEntry[]> {
  const histories = await roleHistories(repository)
  return (id) => (histories.get(id)?.entries ?? []).map((entry) => entryOf(entry, lang))
}

function entryOf({ author, date, version, changes }: History['entries'][number], lang: Lang): RevisionEntry {
  return {
    change: summarize(changes, lang),
    on: date.slice(0, 10),
    by: author,
    ...(version === undefined ? {} : { version }),
  }
}
