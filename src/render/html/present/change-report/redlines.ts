import type { JobDescriptionView } from '../job-description/types.js'
import { viewJobDescription } from '../job-description/view.js'
import type { PresentContext } from '../types.js'
import { word } from '../wording/wording.js'
import { type Redline, redlineOf, unmarkedRedline } from './redline.js'
import type { ChangeReportInput, RedlineView, ReportedGroup } from './types.js'

/** The redline of the role that a group of changes is about. */
export interface NamedRedline {
  group: ReportedGroup
  view: RedlineView
}

/** The job descriptions of all roles with changes that show in them, in the order of the list of changes. */
export function redlinesOf(input: ChangeReportInput, context: PresentContext): NamedRedline[] {
  const states = { ...input, context: { ...context, link: () => undefined } }
  const reached = (input.reached ?? []).map((role) => ({ ...role, changes: [] }))
  return [...input.groups, ...reached]
    .flatMap((group) => {
      const redline = redlineOfGroup(group, states)
      return redline ? [{ group, redline }] : []
    })
    .map(({ group, redline }, index) => ({ group, view: { id: `role-${index + 1}`, ...redline } }))
}

type States = Pick<ChangeReportInput, 'before' | 'after'> & { context: PresentContext }

function redlineOfGroup(
  { before: oldId, after: newId }: ReportedGroup,
  { before, after, context }: States,
): (Redline & { whole?: string }) | undefined {
  const view = (model: States['before'], id: string | undefined): JobDescriptionView | undefined =>
    id === undefined ? undefined : viewJobDescription(model, { kind: 'role', id }, context)
  const [old, fresh] = [view(before, oldId), view(after, newId)]
  if (old && fresh) return redlineOf(old, fresh)
  if (fresh) return { whole: word(context, 'role-added'), ...unmarkedRedline(fresh) }
  return old && { whole: word(context, 'role-removed'), ...unmarkedRedline(old) }
}
