import type { Department, Ladder, Model, Role, RoleReference } from './types.js'

/** Asked of a model many times, and the same each time, for a model does not change. */
function once<T>(find: (model: Model) => T): (model: Model) => T {
  const found = new WeakMap<Model, T>()
  return (model) => {
    const known = found.get(model) ?? find(model)
    found.set(model, known)
    return known
  }
}

/** Roles that become documents: not merely bases for others, and without errors. */
export const publishedRoles = once((model): readonly Role[] =>
  [...model.roles.values()].filter((role) => !role.abstract && role.sound),
)

/** The role that a role reports to; undefined at the top and when the superior is a post outside the workspace. */
export function superiorOf(model: Model, role: Role): Role | undefined {
  return role.reporting.to?.id === undefined ? undefined : model.roles.get(role.reporting.to.id)
}

/** The roles above a role, the direct superior first; ends where the line leaves the workspace or comes round. */
export function chainOf(model: Model, role: Role): Role[] {
  const chain = new Set<Role>()
  let next = superiorOf(model, role)
  while (next && next.id !== role.id && !chain.has(next)) {
    chain.add(next)
    next = superiorOf(model, next)
  }
  return [...chain]
}

/** The roles of the workspace that report to a role. */
export function reportsOf(model: Model, role: Role): Role[] {
  return rolesNamed(model, role.reporting.reports)
}

/** The ladders that a role stands on. */
export function laddersOf(model: Model, role: Role): readonly Ladder[] {
  return laddersByRole(model).get(role.id) ?? []
}

const laddersByRole = once((model) => grouped(model.ladders.values(), ({ roles }) => [...new Set(roles)]))

/** The other roles of a ladder, each list lowest first; both are empty when the role is not on the ladder. */
export function peersOnLadder(model: Model, ladder: Ladder, role: Role): { lower: Role[]; higher: Role[] } {
  const rung = ladder.roles.indexOf(role.id)
  if (rung < 0) return { lower: [], higher: [] }
  const at = (ids: string[]) => ids.flatMap((id) => model.roles.get(id) ?? [])
  return { lower: at(ladder.roles.slice(0, rung)), higher: at(ladder.roles.slice(rung + 1)) }
}

/** Departments that are not part of another. */
export function rootDepartments(model: Model): Department[] {
  return [...model.departments.values()].filter((department) => department.parent === undefined)
}

/** Departments directly inside a department. */
export function subDepartments(model: Model, id: string): readonly Department[] {
  return departmentsInside(model).get(id) ?? []
}

const departmentsInside = once((model) =>
  grouped(model.departments.values(), ({ parent }) => (parent === undefined ? [] : [parent])),
)

/** The roles of a department and of the departments inside it, abstract ones left out. */
export function rolesInDepartment(model: Model, id: string): Role[] {
  const inside = departmentsFrom(model, id)
  return [...model.roles.values()].filter(
    (role) => !role.abstract && role.department?.id !== undefined && inside.has(role.department.id),
  )
}

function departmentsFrom(model: Model, id: string, inside: Set<string> = new Set()): Set<string> {
  if (inside.has(id)) return inside
  inside.add(id)
  for (const department of subDepartments(model, id)) departmentsFrom(model, department.id, inside)
  return inside
}

function rolesNamed(model: Model, references: readonly RoleReference[]): Role[] {
  return references.flatMap((reference) => model.roles.get(reference.id ?? '') ?? [])
}

/** Things by each of the keys that they have, in their order. */
function grouped<T>(things: Iterable<T>, keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  return groups
}
