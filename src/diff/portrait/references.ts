import { fold } from '../../model/fold.js'
import type { RoleReference } from '../../model/types.js'
import type { Field } from '../fields.js'
import type { Telling } from '../terms.js'
import { type List, list, type Value, value } from './portrait.js'

/**
 * What tells the posts that are referred to apart: roles by their ids, other posts by their names. A post that had no
 * file and has one now is still the same, so that the title goes before the id where both sides know it.
 */
export function keyOfPost({ id, name }: RoleReference, { terms, titles }: RoleTelling): string {
  if (id === undefined) return titles.get(fold(name)) ?? fold(name)
  return terms.id('roles', id)
}

/** How roles are told: a telling that knows the roles of both sides by their titles. */
export interface RoleTelling extends Telling {
  /** Ids, in the terms of the telling, by folded title. */
  titles: ReadonlyMap<string, string>
}

/** Whether a post is a role of either side. */
export function isRole({ id, name }: RoleReference, { titles }: RoleTelling): boolean {
  return id !== undefined || titles.has(fold(name))
}

/** Roles that are referred to. */
export function posts(field: Field, found: readonly RoleReference[], telling: RoleTelling): List {
  return list(field, found, (post) => ({ name: post.name, key: keyOfPost(post, telling) }))
}

/** One role that is referred to. */
export function post(field: Field, found: RoleReference | undefined, telling: RoleTelling): Value[] {
  return found ? value(field, found.name, found.pointer, { key: keyOfPost(found, telling) }) : []
}
