import type { Model, Role } from '../../model/types.js'
import type { NamedChange, Subject } from '../change.js'
import type { Sides } from '../compare/sides.js'

/** Changes with the roles that they reach: all who need a competency, the team below a role that moved. */
export function withReach(changes: readonly NamedChange[], { before, after }: Sides): NamedChange[] {
  const users = { before: usersIn(before), after: usersIn(after) }
  return changes.map((change) => {
    const reached = new Set([
      ...change.touches,
      ...(change.type.startsWith('superior-')
        ? teamBelow(after, [change.subject.id, ...change.touches])
        : []),
      ...usersOf(change.subject, users),
    ])
    if (change.subject.kind === 'role') reached.delete(change.subject.id)
    return reached.size === change.touches.length ? change : { ...change, touches: [...reached].sort() }
  })
}

type Users = Map<string, string[]>

function usersOf({ kind, id, formerId = id }: Subject, users: { before: Users; after: Users }): string[] {
  return [...(users.before.get(`${kind} ${formerId}`) ?? []), ...(users.after.get(`${kind} ${id}`) ?? [])]
}

/** Ids of the roles that use an entry of the model, by kind and id of the entry. */
function usersIn(model: Model): Users {
  const users = new Map<string, string[]>()
  for (const role of model.roles.values()) {
    if (role.abstract) continue
    for (const key of new Set(usedBy(role, model))) {
      const known = users.get(key)
      if (known) known.push(role.id)
      else users.set(key, [role.id])
    }
  }
  return users
}

function usedBy({ requirements, kpis, duties, department, category }: Role, model: Model): string[] {
  const competencies = requirements.flatMap(({ competency }) => competency ?? [])
  const scales = competencies.flatMap((id) => model.competencies.get(id)?.scale ?? [])
  const measures = [...kpis, ...duties.flatMap((duty) => duty.kpis)].flatMap(({ id }) => id ?? [])
  return [
    ...competencies.map((id) => `competency ${id}`),
    ...scales.map((id) => `scale ${id}`),
    ...measures.map((id) => `kpi ${id}`),
    ...(department?.id === undefined ? [] : [`department ${department.id}`]),
    ...(category ? [`category ${category.id}`] : []),
  ]
}

function teamBelow(model: Model, ids: readonly string[]): string[] {
  const below = new Map<string, string[]>()
  for (const { id, reporting, abstract } of model.roles.values())
    if (reporting.to?.id !== undefined && !abstract)
      below.set(reporting.to.id, [...(below.get(reporting.to.id) ?? []), id])
  const team = new Set<string>()
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const report of below.get(id) ?? [])
      if (!team.has(report)) {
        team.add(report)
        waiting.push(report)
      }
  return [...team]
}
