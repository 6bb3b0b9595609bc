import type { CompetencyMatrixContent } from '../../../../content/competency-matrix/types.js'
import { overviewFrame } from '../overview-frame.js'
import { ownTitle } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { plainLine } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { anchored } from './anchors.js'
import { indicatorGroups, scaleLegend } from './indicators.js'
import { matrixParts } from './parts.js'
import type { CompetencyMatrixView } from './types.js'

/** Columns that an upright page is wide enough for. */
const MOST_ON_PORTRAIT = 4

/** The competency matrix: dealt out to as many tables as pages are wide, worded and shaded. */
export function presentCompetencyMatrix(
  content: CompetencyMatrixContent,
  context: PresentContext,
): CompetencyMatrixView {
  const { subject, roles } = content
  const competencies = anchored(content.competencies)
  const indicators = indicatorGroups(competencies, roles, context)
  const parts = matrixParts({ roles, competencies, byDepartment: subject.kind === 'workspace', context })
  const scales = scaleLegend(content.scales)
  const widest = Math.max(...parts.map(({ columns }) => columns.length))
  const head = headOf(content, context)
  const frame = overviewFrame(
    content,
    {
      document: 'competency-matrix',
      title: ownTitle(head.name, context) ?? phrase(context, 'matrix-title', { name: head.name }),
      subject: plainLine(head.description ?? head.summary),
      keywords: [head.kind, ...competencies.slice(0, 12).map(({ name }) => name)],
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

function headOf(
  { subject, name, description, company, roles, competencies }: CompetencyMatrixContent,
  context: PresentContext,
): CompetencyMatrixView['head'] {
  const index = context.link('index', { kind: 'workspace' })
  const counts = { roles: roles.length, competencies: competencies.length }
  return {
    name: name ?? company?.name ?? word(context, 'whole-workspace'),
    kind: context.title ?? word(context, 'matrix-kind'),
    ...(description !== undefined && { description }),
    summary: phrase(context, subject.kind === 'ladder' ? 'ladder-summary' : 'roles-summary', counts),
    ...(index !== undefined && { up: { text: word(context, 'all-documents'), href: index } }),
  }
}
