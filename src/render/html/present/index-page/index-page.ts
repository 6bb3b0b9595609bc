import type { Subject } from '../../../../content/types.js'
import { publishedRoles } from '../../../../model/queries.js'
import type { Model, Role, Status } from '../../../../model/types.js'
import { filled, given } from '../../../../values/given.js'
import { hasCompetencyMatrix } from '../competency-matrix/competency-matrix.js'
import { overviewFrame, roleTitle } from '../overview-frame.js'
import { ownDocumentsOf, ownTitle } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { phrase, word } from '../wording/wording.js'
import { indexDepartments } from './departments.js'
import { documentLinks } from './links.js'
import type { DocumentLinks, IndexLadder, IndexPageView, StatusCount } from './types.js'

/** The way into all documents of a workspace: roles by department, ladders, matrices. */
export function viewIndexPage(
  model: Model,
  subject: Subject,
  context: PresentContext,
): IndexPageView | undefined {
  if (subject.kind !== 'workspace') return undefined
  const roles = publishedRoles(model)
  const { company } = context.settings
  const kind = context.title ?? word(context, 'index-kind')
  const summary = phrase(context, 'index-summary', {
    roles: roles.length,
    ladders: model.ladders.size,
    competencies: model.competencies.size,
  })
  const title = company
    ? (ownTitle(company.name, context) ?? phrase(context, 'index-title', { name: company.name }))
    : kind
  const frame = overviewFrame(
    { document: 'index', title, subject: summary, keywords: [kind], roles, orientation: 'portrait' },
    context,
  )
  return {
    ...frame,
    head: { name: company?.name ?? kind, kind, summary },
    ...given({
      statuses: filled(statusCounts(roles, context)),
      departments: filled(indexDepartments(model, roles, context)),
      ladders: filled(ladders(model, context)),
      matrices: filled(matrices(model, context)),
      others: filled(others(model, context)),
    }),
  }
}

const STATUSES: readonly Status[] = ['approved', 'review', 'draft', 'retired']

function statusCounts(roles: readonly Role[], context: PresentContext): StatusCount[] {
  return STATUSES.map((status) => ({
    status: word(context, `status-${status}`),
    statusMark: `status-${status}`,
    count: roles.filter((role) => role.status === status).length,
  })).filter(({ count }) => count > 0)
}

function ladders(model: Model, context: PresentContext): IndexLadder[] {
  return [...model.ladders.values()].map((ladder) => ({
    ...matrixLinks(model, { kind: 'ladder', id: ladder.id }, ladder.name, context),
    ...given({ description: ladder.description }),
    steps: ladder.roles
      .flatMap((id) => model.roles.get(id) ?? [])
      .map((role) => ({
        title: roleTitle(role, context),
        ...given({
          href: role.sound ? context.link('job-description', { kind: 'role', id: role.id }) : undefined,
          grade: role.grade,
        }),
      })),
  }))
}

/** Matrices that no ladder leads to. */
function matrices(model: Model, context: PresentContext): DocumentLinks[] {
  const whole: [Subject, string] = [{ kind: 'workspace' }, word(context, 'all-roles')]
  const departments = [...model.departments.values()].map(({ id, name }): [Subject, string] => [
    { kind: 'department', id },
    name,
  ])
  return [whole, ...departments]
    .map(([subject, title]) => matrixLinks(model, subject, title, context))
    .filter(({ href, pdf }) => href !== undefined || pdf !== undefined)
}

/** Documents of the workspace's own that are not about a role, and so stand in no row. */
function others(model: Model, context: PresentContext): DocumentLinks[] {
  const subjects: [Subject, string | undefined][] = [
    [{ kind: 'workspace' }, undefined],
    ...[...model.departments.values()].map(
      ({ id, name }) => [{ kind: 'department', id }, name] as [Subject, string],
    ),
    ...[...model.ladders.values()].map(({ id, name }) => [{ kind: 'ladder', id }, name] as [Subject, string]),
  ]
  return subjects
    .flatMap(([subject, name]) =>
      ownDocumentsOf(subject.kind, context).map(({ name: document, title }) =>
        documentLinks(
          { document, subject, title: name === undefined ? title : `${name} · ${title}` },
          context,
        ),
      ),
    )
    .filter(({ href, pdf }) => href !== undefined || pdf !== undefined)
}

function matrixLinks(model: Model, subject: Subject, title: string, context: PresentContext): DocumentLinks {
  if (!hasCompetencyMatrix(model, subject)) return { title }
  return documentLinks({ document: 'competency-matrix', subject, title }, context)
}
