import { type Given, given } from '../../values/given.js'
import { saysNone } from '../../values/none.js'
import type { Reporting, Role, RoleReference } from '../types.js'
import { linkRole, linkRolesOrNone } from './references.js'
import type { RoleContext } from './role-context.js'

/** The reporting lines that a role itself speaks of. */
export function linkReporting(context: RoleContext): Reporting {
  const { to, dotted, reports } = context.value.reporting ?? {}
  const above = to !== undefined && !saysNone(to) ? superior(context, to) : undefined
  const nobody = to !== undefined && saysNone(to) ? { name: to, pointer: '/reporting/to' } : undefined
  const others = linkRolesOrNone(context, dotted, '/reporting/dotted')
  const below = linkRolesOrNone(context, reports, '/reporting/reports')
  return given({
    to: above,
    dotted: others.roles,
    reports: below.roles,
    reportsGiven: reports !== undefined,
    none: noneOf({ to: nobody, dotted: others.none, reports: below.none }),
  })
}

/** Where a role says that it has nobody to name; undefined when it says so nowhere. */
export function noneOf<T extends object>(said: T): Given<T> | undefined {
  const none = given(said)
  return Object.keys(none).length > 0 ? none : undefined
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
