import { superiorOf } from '../../model/queries.js'
import type { Role, RoleReference } from '../../model/types.js'
import { postOf } from '../posts.js'
import type { Scene } from './scene.js'
import type { Neighbourhood } from './types.js'

/** The posts around a role; undefined when it stands alone. */
export function neighbourhoodOf({ role, model }: Scene): Neighbourhood | undefined {
  const { to, dotted, reports } = role.reporting
  const superior = superiorOf(model, role)
  const above = [superior?.reporting.to, to].filter((reference) => reference !== undefined)
  const peers = peersOf(role, superior)
  if (above.length + dotted.length + reports.length + peers.length === 0) return undefined
  const posts = (references: readonly RoleReference[]) =>
    references.map((reference) => postOf(reference, model))
  return {
    self: role.title,
    above: posts(above),
    peers: posts(peers),
    dotted: posts(dotted),
    reports: posts(reports),
  }
}

/** The other reports of the role's superior. */
function peersOf(role: Role, superior: Role | undefined): RoleReference[] {
  return (superior?.reporting.reports ?? []).filter(({ id, name }) => id !== role.id && name !== role.title)
}
