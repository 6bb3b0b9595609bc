import { saysNone } from '../../values/none.js'
import { isCollective } from '../collective.js'
import { itemsOf } from '../items.js'
import { resolveOrOutside } from '../resolve.js'
import type { RoleReference } from '../types.js'
import type { RoleContext } from './role-context.js'

/** A role named by another: by its id or title, or a post outside the workspace, which is noted. */
export function linkRole(context: RoleContext, name: string, pointer: string): RoleReference {
  const { reference, outside } = linkAddressee(context, name, pointer)
  if (outside && !isCollective(name)) context.report('outside-post', pointer, { name })
  return reference
}

/** A role or whoever else something goes to, a department for example: what is no role needs no note. */
export function linkAddressee(
  { around, layer }: RoleContext,
  name: string,
  pointer: string,
): { reference: RoleReference; outside: boolean } {
  const { id, outside } = resolveOrOutside(around.posts, name, () => layer.locate(pointer), around.report)
  if (id === undefined) return { reference: { name, pointer }, outside }
  return { reference: { name: around.titles.get(id) ?? name, id, pointer }, outside }
}

/** Several roles named by another, each once. */
export function linkRoles(
  context: RoleContext,
  names: readonly (string | undefined)[] | undefined,
  pointer: string,
): RoleReference[] {
  const references = new Map<string, RoleReference>()
  for (const [name, at] of itemsOf(names, pointer)) {
    const reference = linkRole(context, name, at)
    const key = reference.id ?? reference.name
    if (!references.has(key)) references.set(key, reference)
  }
  return [...references.values()]
}

/** Roles named by another, or what stands there when it has none to name. */
export function linkRolesOrNone(
  context: RoleContext,
  names: readonly (string | undefined)[] | undefined,
  pointer: string,
): { roles: RoleReference[]; none?: RoleReference } {
  const [said] = itemsOf(names, pointer).filter(([name]) => saysNone(name))
  const roles = linkRoles(
    context,
    names?.map((name) => (name !== undefined && saysNone(name) ? undefined : name)),
    pointer,
  )
  return said && roles.length === 0 ? { roles, none: { name: said[0], pointer: said[1] } } : { roles }
}
