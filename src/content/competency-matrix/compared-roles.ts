import { rolesInDepartment, rootDepartments, subDepartments } from '../../model/queries.js'
import type { Model, Role } from '../../model/types.js'
import type { Subject } from '../types.js'

/** The roles that a matrix compares, in their order; none when the subject needs no matrix of its own. */
export function comparedRoles(model: Model, subject: Subject): Role[] {
  const isCurrent = ({ abstract, sound, status }: Role) => !abstract && sound && status !== 'retired'
  switch (subject.kind) {
    case 'role':
      return []
    case 'ladder': {
      const ladder = model.ladders.get(subject.id)
      return (ladder?.roles ?? []).flatMap((id) => model.roles.get(id) ?? []).filter(isCurrent)
    }
    case 'department':
      return inOrder(model, departmentRoles(model, subject.id, isCurrent))
    case 'workspace':
      return inOrder(model, [...model.roles.values()].filter(isCurrent))
  }
}

/** A department that only wraps another, or the whole workspace, would repeat the matrix of that. */
function departmentRoles(model: Model, id: string, isCurrent: (role: Role) => boolean): Role[] {
  const within = (department: string) => rolesInDepartment(model, department).filter(isCurrent)
  const roles = within(id)
  const inner = subDepartments(model, id)
  const repeated = inner.some((one) => within(one.id).length === roles.length)
  const whole = inner.length > 0 && roles.length === [...model.roles.values()].filter(isCurrent).length
  return repeated || whole ? [] : roles
}

/** By department as the model lists them, then by ladder from the lowest grade, then by id. */
function inOrder(model: Model, roles: Role[]): Role[] {
  const departments = placeIn(departmentOrder(model))
  const rungs = placeIn([...model.ladders.values()].flatMap((ladder) => ladder.roles))
  const rank = (role: Role) => [departments(role.department?.id), rungs(role.id)] as const
  return roles
    .map((role) => ({ role, rank: rank(role) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ role }) => role)
}

/** Where something stands in a list; at its end what it does not have. */
function placeIn(list: readonly string[]): (item: string | undefined) => number {
  const places = new Map(list.map((item, index) => [item, index] as const).toReversed())
  return (item) => places.get(item ?? '') ?? list.length
}

function departmentOrder(model: Model): string[] {
  const below = (id: string, above: readonly string[]): string[] =>
    above.includes(id)
      ? []
      : [id, ...subDepartments(model, id).flatMap((inner) => below(inner.id, [...above, id]))]
  return rootDepartments(model).flatMap(({ id }) => below(id, []))
}
