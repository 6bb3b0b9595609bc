import type { RelationshipGroup } from '../../../../content/job-description/work-types.js'
import { given } from '../../../../values/given.js'
import { word } from '../wording/wording.js'
import { cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RelationshipsView } from './types.js'

/** With whom and about what. */
export function relationshipsOf(
  relationships: readonly RelationshipGroup[],
  { wording }: Scene,
): RelationshipsView {
  const groups = relationships.map(({ scope, items }) =>
    given({
      scope: word(wording, `scope-${scope}`),
      span: items.length,
      long: isLong(items.map(({ with: partner, about }) => [cell(15, partner), cell(24, about)])),
      items,
    }),
  )
  return given({ long: anyHas(groups, 'long'), groups })
}
