import { publishedRoles } from '../../model/queries.js'
import type { Ladder, Model, Role, Status } from '../../model/types.js'
import { given } from '../../values/given.js'
import { hasCompetencyMatrix } from '../competency-matrix/competency-matrix.js'
import { latestOf } from '../latest.js'
import { titleOfRole } from '../posts.js'
import type { ContentContext, Subject } from '../types.js'
import { indexDepartments } from './departments.js'
import type { IndexContent, IndexLadder, IndexStep, IndexSubject } from './types.js'

/** The way into all documents of a workspace: roles by department, ladders, matrices. */
export function indexPage(
  model: Model,
  subject: Subject,
  { company }: ContentContext,
): IndexContent | undefined {
  if (subject.kind !== 'workspace') return undefined
  const roles = publishedRoles(model)
  const { ladders, competencies } = model
  return given({
    content: 'index' as const,
    date: latestOf(roles),
    company,
    counts: { roles: roles.length, ladders: ladders.size, competencies: competencies.size },
    statuses: statusCounts(roles),
    departments: indexDepartments(model, roles),
    ladders: [...ladders.values()].map((ladder) => ladderOf(ladder, model)),
    subjects: subjectsOf(model),
  })
}

const STATUSES: readonly Status[] = ['approved', 'review', 'draft', 'retired']

function statusCounts(roles: readonly Role[]): IndexContent['statuses'] {
  return STATUSES.map((status) => ({
    status,
    count: roles.filter((role) => role.status === status).length,
  })).filter(({ count }) => count > 0)
}

function ladderOf({ id, name, description, roles }: Ladder, model: Model): IndexLadder {
  const steps = roles.flatMap((role) => model.roles.get(role) ?? []).map(stepOf)
  return given({ ladder: id, name, description, steps })
}

function stepOf(role: Role): IndexStep {
  return given({ ...titleOfRole(role), grade: role.grade, unsound: role.sound ? undefined : (true as const) })
}

function subjectsOf(model: Model): IndexSubject[] {
  const parts = (kind: 'department' | 'ladder', all: Iterable<{ id: string; name: string }>) =>
    [...all].map(({ id, name }) => ({ subject: { kind, id }, name }))
  const subjects: IndexSubject[] = [
    { subject: { kind: 'workspace' } },
    ...parts('department', model.departments.values()),
    ...parts('ladder', model.ladders.values()),
  ]
  return subjects.map((one) => (hasCompetencyMatrix(model, one.subject) ? { ...one, matrix: true } : one))
}
