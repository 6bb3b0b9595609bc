import type { Role, RoleReference } from '../../model/types.js'

/** References of a role to posts that have no role file, and whether there may be several beside each. */
export function* outsideReferences({
  reporting,
  career,
}: Role): Iterable<{ reference: RoleReference; many: boolean }> {
  const { to, dotted, reports, reportsGiven } = reporting
  const lists = [
    ...dotted,
    ...(reportsGiven ? reports : []),
    ...(career?.promotion ?? []),
    ...(career?.rotation ?? []),
  ]
  if (to && to.id === undefined) yield { reference: to, many: false }
  for (const reference of lists) if (reference.id === undefined) yield { reference, many: true }
}
