import type { IndexContent, IndexSubject } from '../../../../content/index-page/types.js'
import { filled, given } from '../../../../values/given.js'
import { overviewFrame } from '../overview-frame.js'
import { ownTitle } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { phrase, word } from '../wording/wording.js'
import { indexDepartments } from './departments.js'
import { indexLadders } from './ladders.js'
import { matrixLinks, ownLinks } from './links.js'
import type { DocumentLinks, IndexPageView, StatusCount } from './types.js'

/** The way into all documents of a workspace, worded and with the addresses that there are. */
export function presentIndexPage(content: IndexContent, context: PresentContext): IndexPageView {
  const { company, counts, statuses, departments, ladders, subjects } = content
  const kind = context.title ?? word(context, 'index-kind')
  const summary = phrase(context, 'index-summary', counts)
  const title = company
    ? (ownTitle(company.name, context) ?? phrase(context, 'index-title', { name: company.name }))
    : kind
  const frame = overviewFrame(
    content,
    { document: 'index', title, subject: summary, keywords: [kind], orientation: 'portrait' },
    context,
  )
  return {
    ...frame,
    head: { name: company?.name ?? kind, kind, summary },
    ...given({
      statuses: filled(statuses.map((status) => statusCount(status, context))),
      departments: filled(indexDepartments(departments, context)),
      ladders: filled(indexLadders(ladders, subjects, context)),
      matrices: filled(matrices(subjects, context)),
      others: filled(subjects.flatMap((subject) => ownLinks(subject, context))),
    }),
  }
}

function statusCount(
  { status, count }: IndexContent['statuses'][number],
  context: PresentContext,
): StatusCount {
  return { status: word(context, `status-${status}`), statusMark: `status-${status}`, count }
}

/** Matrices that no ladder leads to. */
function matrices(subjects: readonly IndexSubject[], context: PresentContext): DocumentLinks[] {
  return subjects
    .filter(({ subject }) => subject.kind !== 'ladder')
    .map((subject) => matrixLinks(subject, subject.name ?? word(context, 'all-roles'), context))
    .filter(({ href, files }) => href !== undefined || files !== undefined)
}
