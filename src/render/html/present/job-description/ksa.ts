import type { Requirement, RequirementGroup } from '../../../../content/job-description/work-types.js'
import { filled, given } from '../../../../values/given.js'
import { groupMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import { type Cell, cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas, shareOf } from './shares.js'
import type { KsaView, RequirementView } from './types.js'

/** Required knowledge, skills and abilities, each with its level and how that level shows. */
export function ksaOf(requirements: readonly RequirementGroup[], { wording }: Scene): KsaView {
  const plain = requirements.map(({ kind, items }, index) => ({
    mark: groupMark(index + 1, wording.lang),
    kind: word(wording, `kind-${kind}`),
    items: items.map((requirement) => requirementOf(requirement, word(wording, 'need-preferred'))),
  }))
  const shares = anyHas(
    plain.flatMap((group) => group.items),
    'share',
  )
  const across = shares ? 25 : 30
  const groups = plain.map((group) =>
    given({ ...group, long: isLong(group.items.map((item) => cellsOf(item, across))) }),
  )
  return given({ shares, columns: shares ? 4 : 3, long: anyHas(groups, 'long'), groups })
}

function cellsOf({ name, definition, indicators, note }: RequirementView, across: number): Cell[] {
  return [cell(8, name), cell(across, ...(indicators ?? [definition]), note)]
}

function requirementOf(
  { name, definition, level, weight, need, indicators, note }: Requirement,
  preferred: string,
): RequirementView {
  return given({
    name,
    definition,
    level: level && given({ number: level.number, of: level.of, name: level.name ?? '' }),
    share: shareOf(weight),
    preferred: need === 'preferred' ? preferred : undefined,
    indicators: filled(indicators),
    note,
  })
}
