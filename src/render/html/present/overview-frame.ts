import type { DocumentContent, RoleTitle } from '../../../content/types.js'
import type { DocumentView, PresentContext } from './types.js'
import { word } from './wording/wording.js'

/** What tells one overview of several roles from another. */
export interface Overview {
  document: string
  /** Title of the page; it stands at the head of the further ones too. */
  title: string
  /** One sentence on it. */
  subject: string
  keywords: string[]
  orientation: DocumentView['page']['orientation']
}

/** The facts of every page, for a document about several roles. */
export function overviewFrame(
  { date, company }: Pick<DocumentContent, 'date' | 'company'>,
  { orientation, ...facts }: Overview,
  { settings, words }: PresentContext,
): DocumentView {
  const { lang, look, paper, accent } = settings
  return {
    ...facts,
    lang,
    look,
    author: company?.name ?? '',
    ...(date !== undefined && { date }),
    accent,
    ...(company && { company }),
    page: {
      paper,
      orientation,
      header: { left: facts.title },
      footer: company?.name ?? facts.title,
      pages: word({ words }, 'page-number'),
    },
    words,
  }
}

/** The title of a role in the language of the document, when it has one. */
export function roleTitle({ title, titles }: RoleTitle, { settings }: PresentContext): string {
  return titles?.[settings.lang] ?? title
}
