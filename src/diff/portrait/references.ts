import { fold } from '../../model/fold.js'
import type { RoleReference } from '../../model/types.js'
import type { Field } from '../fields.js'
import type { Telling } from '../terms.js'
import { type List, list, type Value, value } from './portrait.js'

/**
 * What tells the posts that are referred to apart: roles by their ids, other posts by their names. A post that had no
 * file and has one now is still the same, so that the title goes before the id where both sides know it.
 */
export function keyOfPost(found: RoleReference, telling: RoleTelling): string {
  return keyOfNamed('roles', found, telling)
}

/** What is referred to by its id, or by its name as long as no file says more of it: the same in both cases. */
export function keyOfNamed(
  kind: NamedEntities,
  { id, name }: { id?: string; name: string },
  { terms, known }: RoleTelling,
): string {
  return id === undefined ? (known[kind].get(fold(name)) ?? fold(name)) : terms.id(kind, id)
}

/** What roles may refer to by a name that nothing in the workspace has. */
export type NamedEntities = 'roles' | 'competencies' | 'kpis' | 'departments'

/** How roles are described when the names on both sides are known. */
export interface RoleTelling extends Telling {
  /** Ids, in the terms of the telling, by folded name. */
  known: Readonly<Record<NamedEntities, ReadonlyMap<string, string>>>
}

/** Whether a post is a role of either side. */
export function isRole({ id, name }: RoleReference, { known }: RoleTelling): boolean {
  return id !== undefined || known.roles.has(fold(name))
}

/** Roles that are referred to. */
export function posts(field: Field, found: readonly RoleReference[], telling: RoleTelling): List {
  return list(field, found, (post) => ({ name: post.name, key: keyOfPost(post, telling) }))
}

/** One role that is referred to. */
export function post(field: Field, found: RoleReference | undefined, telling: RoleTelling): Value[] {
  return found ? value(field, found.name, found.pointer, { key: keyOfPost(found, telling) }) : []
}
