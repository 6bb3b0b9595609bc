import type { Words } from '../values/words.js'
import type { DocumentView } from './html/present/types.js'

/**
 * A view as what it shows: text, so that nothing a template reaches has behaviour, and so that a thousand views wait in
 * little memory. The words are the document's own, mere texts from a file.
 */
export interface ShownView {
  json: string
  words: Words
}

/** The text of a view. */
export function shownBy({ words, ...facts }: DocumentView): ShownView {
  return { json: JSON.stringify(facts), words }
}

/** The view again, as plain data. */
export function viewShown({ json, words }: ShownView): DocumentView {
  return { ...(JSON.parse(json) as Omit<DocumentView, 'words'>), words }
}
