import { rootDepartments, subDepartments } from '../../model/queries.js'
import type { Department, Model, Role } from '../../model/types.js'
import { given } from '../../values/given.js'
import { titleOfRole } from '../posts.js'
import type { IndexDepartment, IndexRole } from './types.js'

/** The departments that have roles, as the model lists them; those it does not list at the end. */
export function indexDepartments(model: Model, roles: readonly Role[]): IndexDepartment[] {
  const listed = rootDepartments(model).flatMap((root) => withInner(model, root, []))
  const known = listed.map(({ department: { id, name }, above }) => ({
    department: { id, name },
    above: [...above],
    roles: rolesOf(
      model,
      roles.filter((role) => role.department?.id === id),
    ),
  }))
  const unlisted = roles.filter((role) => isUnlisted(model, role))
  const others = [...new Set(unlisted.map(({ department }) => department?.name))].map((name) =>
    given({
      department: name === undefined ? undefined : { name },
      above: [],
      roles: rolesOf(
        model,
        unlisted.filter(({ department }) => department?.name === name),
      ),
    }),
  )
  return [...known, ...others].filter((department) => department.roles.length > 0)
}

function isUnlisted(model: Model, { department }: Role): boolean {
  return department?.id === undefined || !model.departments.has(department.id)
}

function withInner(
  model: Model,
  department: Department,
  above: readonly string[],
): { department: Department; above: readonly string[] }[] {
  const inner = subDepartments(model, department.id)
  const path = [...above, department.name]
  return [{ department, above }, ...inner.flatMap((each) => withInner(model, each, path))]
}

/** Along the ladders first, from the lowest grade, then by id. */
function rolesOf(model: Model, roles: readonly Role[]): IndexRole[] {
  const rungs = [...model.ladders.values()].flatMap((ladder) => ladder.roles)
  const rung = ({ id }: Role) => (rungs.includes(id) ? rungs.indexOf(id) : rungs.length)
  return [...roles].sort((a, b) => rung(a) - rung(b)).map(indexRole)
}

function indexRole(role: Role): IndexRole {
  const { code, grade, version, status } = role
  return given({ ...titleOfRole(role), code, grade, version, status })
}
