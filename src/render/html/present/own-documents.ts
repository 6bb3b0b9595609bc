import type { Subject } from '../../../content/types.js'
import { locales } from '../../../messages/locales.js'
import type { PresentContext } from './types.js'

type OwnDocument = NonNullable<PresentContext['own']>[number]

/** The title of a page about something: the document's own behind its name, when it has one. */
export function ownTitle(name: string, { title, settings }: Pick<PresentContext, 'title' | 'settings'>) {
  if (title === undefined) return undefined
  return locales[settings.lang].titled(name, title)
}

/** The documents of the workspace's own about a kind of subject. */
export function ownDocumentsOf(kind: Subject['kind'], { own = [] }: PresentContext): OwnDocument[] {
  return own.filter((document) => document.of.includes(kind))
}
