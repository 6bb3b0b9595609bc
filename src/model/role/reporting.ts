import { given } from '../given.js'
import type { Reporting, Role } from '../types.js'
import { linkRole, linkRoles } from './references.js'
import type { RoleContext } from './role-context.js'

/** The reporting lines that a role itself speaks of. */
export function linkReporting(context: RoleContext): Reporting {
  const { to, dotted, reports } = context.value.reporting ?? {}
  return given({
    to: to === undefined ? undefined : superior(context, to),
    dotted: linkRoles(context, dotted, '/reporting/dotted'),
    reports: linkRoles(context, reports, '/reporting/reports'),
    reportsGiven: reports !== undefined,
  })
}

/** Gives every role that does not list its direct reports those that name it as their superior. */
export function deriveReports(roles: Iterable<Role>): void {
  const all = [...roles]
  const subordinates = all.filter((role) => !role.abstract)
  for (const role of all.filter(({ reporting }) => !reporting.reportsGiven)) {
    role.reporting.reports = subordinates
      .filter(({ reporting }) => reporting.to?.id === role.id)
      .map(({ id, title }) => ({ id, name: title, pointer: '/reporting/reports' }))
  }
}

/** The head of those who share a base does not take over from it to be its own superior. */
function superior(context: RoleContext, name: string): Reporting['to'] {
  const reference = linkRole(context, name, '/reporting/to')
  return reference.id === context.id && context.layer.isTakenOver('/reporting/to') ? undefined : reference
}
