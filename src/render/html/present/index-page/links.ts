import type { Subject } from '../../../../content/types.js'
import type { ViewContext } from '../types.js'
import { given } from '../wording/given.js'
import type { DocumentLinks } from './types.js'

/** A document with the addresses it has. */
export function documentLinks(
  { document, subject, title }: { document: string; subject: Subject; title: string },
  context: ViewContext,
): DocumentLinks {
  const href = context.link(document, subject)
  const pdf = context.link(document, subject, 'pdf')
  return { title, ...given({ href, pdf }) }
}
