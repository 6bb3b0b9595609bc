import type { HistoryWords } from '../history-words.js'

/** What a history says in English. */
export const histories: HistoryWords = {
  title: (name, id) => `History of ${name} (${id})`,
  none: (name) => `${name} has no history: it has not been committed to git yet.`,
  noneHere: (name) =>
    `The history of ${name} is not in this clone, which lacks older commits; run git fetch --unshallow to see it.`,
  cutOff: 'This clone has no older history; run git fetch --unshallow to see it.',
  partial: (files) =>
    `in this commit files had errors, and only what could be read was compared: ${files.join(', ')}`,
  version: (version) => `version ${version}`,
}
