import type { Model, Role } from '../../model/types.js'
import { given } from '../../values/given.js'
import { jobDescription } from '../job-description/job-description.js'
import { latestOf } from '../latest.js'
import type { ContentContext } from '../types.js'
import type { ChangeReportContent, ComparedRole, ComparisonInput, RoleStates } from './types.js'

/** What changed between two states of a workspace: the changes, and each role that they show in as it was and as it is. */
export function changeReport(input: ComparisonInput, { company }: ContentContext): ChangeReportContent {
  const { base, head, summary, agreement, groups, reached = [] } = input
  const statesOf = ({ before, after }: ComparedRole): RoleStates =>
    given({ before: descriptionOf(before, input.before), after: descriptionOf(after, input.after) })
  return given({
    content: 'change-report' as const,
    date: latestOf(rolesAfter(input)),
    company,
    base,
    head,
    summary,
    agreement,
    groups: groups.map((group) => ({ ...statesOf(group), changes: group.facts })),
    reached: reached.map(statesOf),
  })

  function descriptionOf(id: string | undefined, model: Model) {
    return id === undefined ? undefined : jobDescription(model, { kind: 'role', id }, { company })
  }
}

/** The roles as they are now: the latest of their dates is the report's. */
function rolesAfter({ groups, after }: ComparisonInput): Role[] {
  return groups.flatMap((group) => (group.after === undefined ? [] : (after.roles.get(group.after) ?? [])))
}
