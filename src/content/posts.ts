import type { Model, Role, RoleReference } from '../model/types.js'
import { given } from '../values/given.js'
import type { Post, RoleTitle, Titles } from './types.js'

/** A role that another names, or a post outside the workspace. */
export function postOf({ id, name }: RoleReference, model: Model): Post {
  const role = id === undefined ? undefined : model.roles.get(id)
  return given({ role: id, name, titles: role && titlesOf(role) })
}

/** A role as a post. */
export function postOfRole(role: Role): Post {
  return given({ role: role.id, name: role.title, titles: titlesOf(role) })
}

/** A role by its title. */
export function titleOfRole(role: Role): RoleTitle {
  return given({ role: role.id, title: role.title, titles: titlesOf(role) })
}

/** The titles of a role in other languages, if it has any. */
function titlesOf({ titles }: Role): Titles | undefined {
  return Object.keys(titles).length > 0 ? titles : undefined
}
