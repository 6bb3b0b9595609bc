import type { Model, Role, Scale } from '../../model/types.js'
import { given } from '../../values/given.js'
import { latestOf } from '../latest.js'
import { titleOfRole } from '../posts.js'
import type { ContentContext, Subject } from '../types.js'
import { comparedRoles } from './compared-roles.js'
import { type Need, needsOf, requirementOf } from './needs.js'
import type {
  CompetencyMatrixContent,
  MatrixCompetency,
  MatrixNeed,
  MatrixRole,
  MatrixScale,
} from './types.js'

/**
 * The competency matrix of a ladder, a department or the workspace: who needs what at which level, and what that
 * level looks like. Undefined when nobody needs anything.
 */
export function competencyMatrix(
  model: Model,
  subject: Subject,
  { company }: ContentContext,
): CompetencyMatrixContent | undefined {
  const roles = comparedRoles(model, subject)
  const needs = needsOf(model, roles)
  if (needs.length === 0) return undefined
  const ladder = subject.kind === 'ladder' ? model.ladders.get(subject.id) : undefined
  const department = subject.kind === 'department' ? model.departments.get(subject.id) : undefined
  return given({
    content: 'competency-matrix' as const,
    date: latestOf(roles),
    company,
    subject,
    name: (ladder ?? department)?.name,
    description: ladder?.description,
    roles: roles.map(matrixRole),
    competencies: needs.map((need) => competencyOf(need, roles)),
    scales: scalesOf(needs),
  })
}

/** Whether a subject has a competency matrix, so that another document can lead to it. */
export function hasCompetencyMatrix(model: Model, subject: Subject): boolean {
  return comparedRoles(model, subject).some(({ requirements }) => requirements.length > 0)
}

function matrixRole(role: Role): MatrixRole {
  const { grade, status, department } = role
  return given({ ...titleOfRole(role), grade, status, department })
}

function competencyOf(need: Need, roles: readonly Role[]): MatrixCompetency {
  const { kind, name, competency, scale } = need
  return given({
    competency: competency?.id,
    kind,
    name,
    definition: competency?.definition,
    topics: competency?.topics ?? [],
    scale: scale?.id,
    needs: roles.flatMap((role) => needOf(role, need)),
    levels: levelsOf(need),
  })
}

function needOf(role: Role, need: Need): MatrixNeed[] {
  const requirement = requirementOf(role, need)
  if (!requirement) return []
  const { level: number, levelName: name } = requirement
  const level = number === undefined ? undefined : given({ number, of: need.scale?.levels.length, name })
  return [given({ role: role.id, need: requirement.need, level })]
}

function levelsOf({ competency, scale }: Need): MatrixCompetency['levels'] {
  if (!competency || competency.indicators.size === 0) return undefined
  return scale?.levels.map(({ number, name }) =>
    given({ number, name, indicators: competency.indicators.get(number) }),
  )
}

/** The scales that the competencies use, each once. */
function scalesOf(needs: readonly Need[]): MatrixScale[] {
  return [...new Set(needs.flatMap(({ scale }) => scale ?? []))].map(scaleOf)
}

function scaleOf({ id, name, levels }: Scale): MatrixScale {
  return {
    scale: id,
    name,
    levels: levels.map(({ number, name: called, description }) =>
      given({ number, name: called, description }),
    ),
  }
}
