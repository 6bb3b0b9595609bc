import type { Subject } from '../content/types.js'
import type { Model } from '../model/types.js'
import type { Document } from '../render/document.js'
import type { DocumentView, PresentContext } from '../render/html/present/types.js'
import { comparisons, type View, views } from '../render/html/present/views.js'
import type { Settings } from '../render/settings.js'
import { unknownName } from './select.js'

/** The view that a document's template is given, or undefined when it has none of this subject. */
export function makeView(
  document: Document,
  subject: Subject,
  {
    model,
    settings,
    documents,
    link,
    revisions,
  }: Pick<PresentContext, 'link' | 'revisions'> & {
    model: Model
    settings: Settings
    documents?: ReadonlyMap<string, Document>
  },
): DocumentView | undefined {
  const { lang } = settings
  const context = { settings, words: document.words[lang], title: document.ownTitle?.[lang], link, revisions }
  return viewOf(document)?.make(model, subject, {
    ...context,
    own: documents && ownDocuments(documents, lang),
  })
}

/** What a workspace publishes beside the documents that the built-in pages lead to by themselves. */
function ownDocuments(
  documents: ReadonlyMap<string, Document>,
  lang: Settings['lang'],
): PresentContext['own'] {
  return [...documents.values()]
    .filter(({ name }) => !Object.hasOwn(views, name) && !Object.hasOwn(comparisons, name))
    .map(({ name, title, of }) => ({ name, title: title[lang], of }))
}

/** Whether a document has a view of a subject. */
export function hasView(document: Document, subject: Subject, model: Model): boolean {
  return viewOf(document)?.exists(model, subject) ?? false
}

function viewOf({ view }: Document): View | undefined {
  if (!Object.hasOwn(views, view)) throw unknownName('unknown-view', view, Object.keys(views))
  return views[view]
}
