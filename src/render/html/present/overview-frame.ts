import type { Role } from '../../../model/types.js'
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
  /** The roles in it: the latest of their dates is the document's. */
  roles: readonly Role[]
  orientation: DocumentView['page']['orientation']
}

/** The facts of every page, for a document about several roles. */
export function overviewFrame(overview: Overview, { settings, words }: PresentContext): DocumentView {
  const { roles, orientation, ...facts } = overview
  const { lang, look, paper, accent, company } = settings
  const date = roles
    .map(({ effective }) => effective)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
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
      header: { left: overview.title },
      footer: company?.name ?? overview.title,
      pages: word({ words }, 'page-number'),
    },
    words,
  }
}

/** The title of a role in the language of the document, when it has one. */
export function roleTitle({ title, titles }: Role, { settings }: PresentContext): string {
  return titles[settings.lang] ?? title
}
