import { given } from '../../values/given.js'
import type { Reporting, Role, RoleReference } from '../types.js'
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
  const below = new Map<string | undefined, RoleReference[]>(all.map(({ id }) => [id, []]))
  for (const { id, title, reporting, abstract } of all)
    if (!abstract) below.get(reporting.to?.id)?.push({ id, name: title, pointer: '/reporting/reports' })
  for (const { id, reporting } of all) if (!reporting.reportsGiven) reporting.reports = below.get(id) ?? []
}

/** The head of those who share a base does not take over from it to be its own superior. */
function superior(context: RoleContext, name: string): Reporting['to'] {
  const reference = linkRole(context, name, '/reporting/to')
  return reference.id === context.id && context.layer.isTakenOver('/reporting/to') ? undefined : reference
}
