import type { IndexSubject } from '../../../../content/index-page/types.js'
import type { Subject } from '../../../../content/types.js'
import { filled, given } from '../../../../values/given.js'
import { ownDocumentsOf } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import type { DocumentLinks } from './types.js'

/** A document with the addresses it has. */
export function documentLinks(
  { document, subject, title }: { document: string; subject: Subject; title: string },
  context: PresentContext,
): DocumentLinks {
  const href = context.link(document, subject)
  const files = filled(context.others?.(document, subject) ?? [])
  return { title, ...given({ href, files }) }
}

/** The competency matrix of a subject; a mere title where there is none. */
export function matrixLinks(
  { subject, matrix }: IndexSubject,
  title: string,
  context: PresentContext,
): DocumentLinks {
  return matrix ? documentLinks({ document: 'competency-matrix', subject, title }, context) : { title }
}

/** Documents of the workspace's own about a subject, which is no role and so stands in no row. */
export function ownLinks({ subject, name }: IndexSubject, context: PresentContext): DocumentLinks[] {
  return ownDocumentsOf(subject.kind, context)
    .map(({ name: document, title }) =>
      documentLinks({ document, subject, title: name === undefined ? title : `${name} · ${title}` }, context),
    )
    .filter(({ href, files }) => href !== undefined || files !== undefined)
}
