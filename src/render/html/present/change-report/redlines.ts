import type { ChangeReportContent, RoleStates } from '../../../../content/change-report/types.js'
import type { JobDescriptionContent } from '../../../../content/job-description/types.js'
import { presentJobDescription } from '../job-description/job-description.js'
import type { PresentContext } from '../types.js'
import { word } from '../wording/wording.js'
import { type Redline, redlineOf, unmarkedRedline } from './redline.js'
import type { RedlineView } from './types.js'

/** The redline of the role that a group of changes is about, by the place of the group; one that is reached has none. */
export interface NamedRedline {
  group: number
  view: RedlineView
}

/** The job descriptions of all roles with changes that show in them, in the order of the list of changes. */
export function redlinesOf(
  { groups, reached }: Pick<ChangeReportContent, 'groups' | 'reached'>,
  context: PresentContext,
): NamedRedline[] {
  const unlinked = { ...context, link: () => undefined }
  return [...groups, ...reached]
    .flatMap((states, group) => {
      const redline = redlineOfRole(states, unlinked)
      return redline ? [{ group, redline }] : []
    })
    .map(({ group, redline }, index) => ({ group, view: { id: `role-${index + 1}`, ...redline } }))
}

/** Two states are presented, and the presented laid over each other: what a reader sees is what is marked. */
function redlineOfRole(
  { before, after }: RoleStates,
  context: PresentContext,
): (Redline & { whole?: string }) | undefined {
  const present = (content: JobDescriptionContent) => presentJobDescription(content, context)
  if (before && after) return redlineOf(present(before), present(after))
  if (after) return { whole: word(context, 'role-added'), ...unmarkedRedline(present(after)) }
  return before && { whole: word(context, 'role-removed'), ...unmarkedRedline(present(before)) }
}
