import type { Model, Role, RoleReference } from '../../../../model/types.js'
import { given } from '../wording/given.js'
import type { Neighbourhood, Post } from './types.js'

/** Address of a role's own page. */
export type LinkRole = (id: string) => string | undefined

/** The posts around a role; undefined when it stands alone. */
export function neighbourhoodOf(role: Role, model: Model, link: LinkRole): Neighbourhood | undefined {
  const { to, dotted, reports } = role.reporting
  const post = (reference: RoleReference) => postOf(reference, link)
  const superior = to?.id === undefined ? undefined : model.roles.get(to.id)
  const above = [superior?.reporting.to, to].filter((reference) => reference !== undefined)
  const peers = peersOf(role, superior)
  if (above.length + dotted.length + reports.length + peers.length === 0) return undefined
  return {
    self: { title: role.title },
    above: above.map(post),
    peers: peers.map(post),
    dotted: dotted.map(post),
    reports: reports.map(post),
  }
}

/** The other reports of the role's superior. */
function peersOf(role: Role, superior: Role | undefined): RoleReference[] {
  return (superior?.reporting.reports ?? []).filter(({ id, name }) => id !== role.id && name !== role.title)
}

function postOf({ id, name }: RoleReference, link: LinkRole): Post {
  if (id === undefined) return { title: name, outside: true }
  return given({ title: name, href: link(id) })
}
