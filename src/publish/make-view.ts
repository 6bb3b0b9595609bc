import { type ContentName, type Contents, comparisonContents, contents } from '../content/contents.js'
import type { ContentContext, Subject } from '../content/types.js'
import type { Model } from '../model/types.js'
import type { Document } from '../render/document.js'
import { presenters } from '../render/html/present/presenters.js'
import type { DocumentView, PresentContext } from '../render/html/present/types.js'
import type { Settings } from '../render/settings.js'
import { unknownName } from './select.js'

/** What content is made from. */
export interface ContentInput extends Pick<ContentContext, 'revisions'> {
  model: Model
  settings: Settings
}

/** What a document says of a subject, in no language; undefined when it says nothing of this one. */
export function makeContent(
  document: Document,
  subject: Subject,
  input: ContentInput,
): Contents[ContentName] | undefined {
  return contentNamed(contentNameOf(document), subject, input)
}

/** The view that a document's template is given, or undefined when it has none of this subject. */
export function makeView(
  document: Document,
  subject: Subject,
  input: ContentInput &
    Pick<PresentContext, 'link' | 'others'> & { documents?: ReadonlyMap<string, Document> },
): DocumentView | undefined {
  const { settings, documents, link, others } = input
  const { lang } = settings
  const title = document.ownTitle?.[lang]
  const own = documents && ownDocuments(documents, lang)
  const context = { settings, words: document.words[lang], title, link, others, own }
  return presented(contentNameOf(document), subject, input, context)
}

function presented<N extends ContentName>(
  name: N,
  subject: Subject,
  input: ContentInput,
  context: PresentContext,
): DocumentView | undefined {
  const content = contentNamed(name, subject, input)
  return content && presenters[name](content, context)
}

function contentNamed<N extends ContentName>(
  name: N,
  subject: Subject,
  { model, settings: { company }, revisions }: ContentInput,
): Contents[N] | undefined {
  return contents[name].make(model, subject, { company, revisions })
}

/** What a workspace publishes beside the documents that the built-in pages lead to by themselves. */
export function ownDocuments(
  documents: ReadonlyMap<string, Document>,
  lang: Settings['lang'],
): PresentContext['own'] {
  return [...documents.values()]
    .filter(({ name }) => !Object.hasOwn(contents, name) && !Object.hasOwn(comparisonContents, name))
    .map(({ name, title, of }) => ({ name, title: title[lang], of }))
}

/** Whether a document has a view of a subject. */
export function hasView(document: Document, subject: Subject, model: Model): boolean {
  return contents[contentNameOf(document)].exists(model, subject)
}

/** The content that a document says. */
export function contentNameOf({ view }: Document): ContentName {
  if (!isContentName(view)) throw unknownName('unknown-view', view, Object.keys(contents))
  return view
}

function isContentName(name: string): name is ContentName {
  return Object.hasOwn(contents, name)
}
