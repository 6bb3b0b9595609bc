import type { Subject } from '../../../../content/types.js'
import type { Model } from '../../../../model/types.js'
import { overviewFrame } from '../overview-frame.js'
import { ownTitle } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { plainLine } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { matrixRoles } from './columns.js'
import { indicatorGroups, scaleLegend } from './indicators.js'
import { needsOf } from './needs.js'
import { matrixParts } from './parts.js'
import type { CompetencyMatrixView } from './types.js'

/** Columns that an upright page is wide enough for. */
const MOST_ON_PORTRAIT = 4

/**
 * The competency matrix of a ladder, a department or the workspace: who needs what at which level, and what that
 * level looks like. Undefined when nobody needs anything.
 */
export function viewCompetencyMatrix(
  model: Model,
  subject: Subject,
  context: PresentContext,
): CompetencyMatrixView | undefined {
  const roles = matrixRoles(model, subject)
  const needs = needsOf(model, roles)
  if (needs.length === 0) return undefined
  const indicators = indicatorGroups(needs, roles, context)
  const anchors = new Set(indicators.flatMap(({ competencies }) => competencies.map(({ id }) => id)))
  const byDepartment = subject.kind === 'workspace'
  const parts = matrixParts({ roles, needs, byDepartment, anchors, context })
  const scales = scaleLegend(needs)
  const widest = Math.max(...parts.map(({ columns }) => columns.length))
  const head = headOf(model, subject, { roles: roles.length, competencies: needs.length }, context)
  const title = ownTitle(head.name, context) ?? phrase(context, 'matrix-title', { name: head.name })
  const frame = overviewFrame(
    {
      document: 'competency-matrix',
      title,
      subject: plainLine(head.description ?? head.summary),
      keywords: [head.kind, ...needs.slice(0, 12).map(({ name }) => name)],
      roles,
      orientation: widest > MOST_ON_PORTRAIT ? 'landscape' : 'portrait',
    },
    context,
  )
  return {
    ...frame,
    head,
    parts,
    ...(scales.length > 0 && { scales }),
    ...(indicators.length > 0 && { indicators }),
  }
}

/** Whether a subject has a competency matrix, so that another page can lead to it. */
export function hasCompetencyMatrix(model: Model, subject: Subject): boolean {
  return matrixRoles(model, subject).some(({ requirements }) => requirements.length > 0)
}

function headOf(
  model: Model,
  subject: Subject,
  counts: { roles: number; competencies: number },
  context: PresentContext,
): CompetencyMatrixView['head'] {
  const index = context.link('index', { kind: 'workspace' })
  const ladder = subject.kind === 'ladder' ? model.ladders.get(subject.id) : undefined
  return {
    name: ladder?.name ?? nameOf(model, subject, context),
    kind: context.title ?? word(context, 'matrix-kind'),
    ...(ladder?.description !== undefined && { description: ladder.description }),
    summary: phrase(context, subject.kind === 'ladder' ? 'ladder-summary' : 'roles-summary', counts),
    ...(index !== undefined && { up: { text: word(context, 'all-documents'), href: index } }),
  }
}

function nameOf(model: Model, subject: Subject, context: PresentContext): string {
  const department = subject.kind === 'department' ? model.departments.get(subject.id)?.name : undefined
  return department ?? context.settings.company?.name ?? word(context, 'whole-workspace')
}
