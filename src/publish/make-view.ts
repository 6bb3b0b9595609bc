import type { Model } from '../model/types.js'
import type { Document } from '../render/document.js'
import type { DocumentView, Settings, Subject, ViewContext } from '../view/types.js'
import { type View, views } from '../view/views.js'
import { refuseUnknown } from './select.js'

/** The view that a document's template is given, or undefined when it has none of this subject. */
export function makeView(
  document: Document,
  subject: Subject,
  {
    model,
    settings,
    link,
    revisions,
  }: Pick<ViewContext, 'link' | 'revisions'> & {
    model: Model
    settings: Settings
  },
): DocumentView | undefined {
  const { words } = document
  return viewOf(document)?.make(model, subject, { settings, words: words[settings.lang], link, revisions })
}

/** Whether a document has a view of a subject. */
export function hasView(document: Document, subject: Subject, model: Model): boolean {
  return viewOf(document)?.exists(model, subject) ?? false
}

function viewOf({ view }: Document): View | undefined {
  refuseUnknown([view], Object.keys(views), { en: 'view', zh: '视图' })
  return views[view]
}
