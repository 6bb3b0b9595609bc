import { spellingsFor } from '../name-index.js'
import { resolve, resolveOrOutside } from '../resolve.js'
import type { Role } from '../types.js'
import type { RoleContext } from './role-context.js'

/** The department of a role: one of the model's, or a name as it is; where departments are declared, that is warned of. */
export function linkDepartment({ value, around, layer }: RoleContext): Role['department'] | undefined {
  if (value.department === undefined) return undefined
  const { index, byId } = around.departments
  const found = value.department
  const where = () => layer.locate('/department')
  const { id, outside } = resolveOrOutside(index, found, where, around.report)
  if (outside && index.complete && index.ids.size > 0)
    around.report('undeclared-department', where(), { found, known: spellingsFor(index, found) })
  const department = id === undefined ? undefined : byId.get(id)
  return id !== undefined && department ? { id, name: department.name } : { name: found }
}

/** The category of a role, from the workspace's set or the usual one. */
export function linkCategory({ value, around, layer }: RoleContext): Role['category'] | undefined {
  if (value.category === undefined) return undefined
  const { index, byId } = around.categories
  const id = resolve(index, value.category, () => layer.locate('/category'), around.report)
  const category = id === undefined ? undefined : byId.get(id)
  return id !== undefined && category ? { id, name: category.name } : undefined
}
