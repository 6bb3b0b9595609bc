import type { Model } from '../model/types.js'
import type { Document } from '../render/document.js'
import type { DocumentView, Settings, Subject, ViewContext } from '../view/types.js'
import { views } from '../view/views.js'
import { refuseUnknown } from './select.js'

/** The view that a document's template is given, or undefined when it has none of this subject. */
export function makeView(
  document: Document,
  subject: Subject,
  { model, settings, link }: { model: Model; settings: Settings; link: ViewContext['link'] },
): DocumentView | undefined {
  const { view, words } = document
  refuseUnknown([view], Object.keys(views), { en: 'view', zh: '视图' })
  return views[view]?.(model, subject, { settings, words: words[settings.lang], link })
}
