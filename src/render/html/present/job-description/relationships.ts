import type { RelationshipScope } from '../../../../model/types.js'
import { filled, given, said } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RelationshipsView } from './types.js'

const scopes = ['team', 'company', 'external'] as const satisfies RelationshipScope[]

/** With whom and about what, from the nearest to the farthest. */
export function relationshipsOf({ role, wording }: Scene): RelationshipsView | undefined {
  const groups = scopes.map((scope) => {
    const items = role.relationships.filter((item) => item.scope === scope)
    return given({
      scope: word(wording, `scope-${scope}`),
      span: items.length,
      long: isLong(items.map(({ with: partner, about }) => [cell(15, partner), cell(24, about)])),
      items: items.map(({ with: partner, about }) => given({ with: partner, about: said(about) })),
    })
  })
  const present = filled(groups.filter(({ span }) => span > 0))
  return present && given({ long: anyHas(present, 'long'), groups: present })
}
