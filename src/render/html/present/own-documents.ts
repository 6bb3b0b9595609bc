import type { Subject } from '../../../content/types.js'
import type { ViewContext } from './types.js'

type OwnDocument = NonNullable<ViewContext['own']>[number]

/** The title of a page about something: the document's own behind its name, when it has one. */
export function ownTitle(name: string, { title, settings }: Pick<ViewContext, 'title' | 'settings'>) {
  if (title === undefined) return undefined
  return settings.lang === 'zh-CN' ? `${name}${title}` : `${name}: ${title}`
}

/** The documents of the workspace's own about a kind of subject. */
export function ownDocumentsOf(kind: Subject['kind'], { own = [] }: ViewContext): OwnDocument[] {
  return own.filter((document) => document.of.includes(kind))
}
