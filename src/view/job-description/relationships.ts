import type { RelationshipScope } from '../../model/types.js'
import { filled, given, said } from '../wording/given.js'
import { word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import type { RelationshipsView } from './types.js'

const scopes = ['team', 'company', 'external'] as const satisfies RelationshipScope[]

/** With whom and about what, from the nearest to the farthest. */
export function relationshipsOf({ role, wording }: Scene): RelationshipsView | undefined {
  const groups = scopes.map((scope) => {
    const items = role.relationships.filter((item) => item.scope === scope)
    return {
      scope: word(wording, `scope-${scope}`),
      span: items.length,
      items: items.map(({ with: partner, about }) => given({ with: partner, about: said(about) })),
    }
  })
  const present = filled(groups.filter(({ span }) => span > 0))
  return present && { groups: present }
}
