import type { Competency, Model, Requirement as ModelRequirement } from '../../model/types.js'
import { filled, given, said } from '../../values/given.js'
import { kinds } from '../kinds.js'
import type { LevelReference } from '../types.js'
import type { Scene } from './scene.js'
import type { Requirement, RequirementGroup } from './work-types.js'

/** Required knowledge, skills and abilities, each with its level and how that level shows. */
export function requirementsOf({ role, model }: Scene): RequirementGroup[] | undefined {
  const groups = kinds.map((kind) => ({
    kind,
    items: role.requirements
      .filter((requirement) => requirement.kind === kind)
      .map((requirement) => requirementOf(requirement, model)),
  }))
  return filled(groups.filter(({ items }) => items.length > 0))
}

function requirementOf(requirement: ModelRequirement, model: Model): Requirement {
  const { name, competency: id, level, weight, need, note } = requirement
  const competency = id === undefined ? undefined : model.competencies.get(id)
  return given({
    need,
    competency: id,
    name,
    definition: said(competency?.definition),
    level: levelOf(requirement, competency, model),
    weight,
    indicators: (level === undefined ? undefined : competency?.indicators.get(level)) ?? [],
    note: said(note),
  })
}

function levelOf(
  { level, levelName }: ModelRequirement,
  competency: Competency | undefined,
  model: Model,
): LevelReference | undefined {
  if (level === undefined) return undefined
  const scale = competency?.scale === undefined ? undefined : model.scales.get(competency.scale)
  return given({ number: level, of: scale?.levels.length, name: levelName })
}
