import type { Kind, Model, Requirement } from '../../../../model/types.js'
import { filled, given, said } from '../wording/given.js'
import { groupMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import { type Cell, cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas, shareOf } from './shares.js'
import type { KsaView, RequirementView } from './types.js'

const kinds = ['knowledge', 'skill', 'ability'] as const satisfies Kind[]

/** Required knowledge, skills and abilities, each with its level and how that level shows. */
export function ksaOf({ role, model, wording }: Scene): KsaView | undefined {
  const present = kinds.filter((kind) => role.requirements.some((requirement) => requirement.kind === kind))
  const plain = present.map((kind, index) => ({
    mark: groupMark(index + 1, wording.lang),
    kind: word(wording, `kind-${kind}`),
    items: role.requirements
      .filter((requirement) => requirement.kind === kind)
      .map((requirement) => requirementOf(requirement, model, word(wording, 'need-preferred'))),
  }))
  const shares = anyHas(
    plain.flatMap((group) => group.items),
    'share',
  )
  const across = shares ? 25 : 30
  const groups = filled(
    plain.map((group) => given({ ...group, long: isLong(group.items.map((item) => cellsOf(item, across))) })),
  )
  return groups && given({ shares, columns: shares ? 4 : 3, long: anyHas(groups, 'long'), groups })
}

function cellsOf({ name, definition, indicators, note }: RequirementView, across: number): Cell[] {
  return [cell(8, name), cell(across, ...(indicators ?? [definition]), note)]
}

function requirementOf(requirement: Requirement, model: Model, preferred: string): RequirementView {
  const { name, competency: id, level, weight, need, note } = requirement
  const competency = id === undefined ? undefined : model.competencies.get(id)
  return given({
    name,
    definition: said(competency?.definition),
    level: levelOf(requirement, competency?.scale, model),
    share: shareOf(weight),
    preferred: need === 'preferred' ? preferred : undefined,
    indicators: filled((level === undefined ? undefined : competency?.indicators.get(level)) ?? []),
    note: said(note),
  })
}

function levelOf(
  { level, levelName }: Requirement,
  scaleId: string | undefined,
  model: Model,
): RequirementView['level'] {
  if (level === undefined) return undefined
  const scale = scaleId === undefined ? undefined : model.scales.get(scaleId)
  return given({ number: level, of: scale?.levels.length, name: levelName ?? '' })
}
