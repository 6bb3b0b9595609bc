import type { Subject } from '../../../../content/types.js'
import { given } from '../../../../values/given.js'
import type { PresentContext } from '../types.js'
import type { DocumentLinks } from './types.js'

/** A document with the addresses it has. */
export function documentLinks(
  { document, subject, title }: { document: string; subject: Subject; title: string },
  context: PresentContext,
): DocumentLinks {
  const href = context.link(document, subject)
  const pdf = context.link(document, subject, 'pdf')
  return { title, ...given({ href, pdf }) }
}
