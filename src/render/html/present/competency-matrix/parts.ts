import type { MatrixNeed, MatrixRole } from '../../../../content/competency-matrix/types.js'
import { kinds } from '../../../../content/kinds.js'
import type { Kind } from '../../../../content/types.js'
import { roleTitle } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { phrase, word } from '../wording/wording.js'
import type { AnchoredCompetency } from './anchors.js'
import { areRotated, dealColumns } from './columns.js'
import { shadeOf } from './shade.js'
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixPart, MatrixRow } from './types.js'

/** What the tables of a matrix are made of. */
export interface PartsInput {
  roles: readonly MatrixRole[]
  competencies: readonly AnchoredCompetency[]
  /** Whether departments stand above the columns. */
  byDepartment: boolean
  context: PresentContext
}

/** Rows that are about a third of a page. */
const MOST_TOGETHER = 8

/** The tables of a matrix. */
export function matrixParts(input: PartsInput): MatrixPart[] {
  const department = (role: MatrixRole) => (input.byDepartment ? (role.department?.name ?? '') : '')
  const dealt = dealColumns(input.roles, department)
  return dealt.map((roles, index) => partOf({ ...input, roles }, index + 1, dealt.length))
}

function partOf(input: PartsInput, number: number, count: number): MatrixPart {
  const { roles, context, byDepartment } = input
  const caption = word(context, 'matrix-caption')
  const part = { caption, number, count }
  const groups = kinds.flatMap((kind) => groupOf(kind, input))
  return {
    caption: count > 1 ? phrase(context, 'matrix-part', part) : caption,
    style: `columns-${roles.length}${areRotated(roles.length) ? ' rotated' : ''}`,
    ...(byDepartment && { departments: departmentHeads(roles, context) }),
    columns: roles.map((role) => columnOf(role, context)),
    ...(groups.some(({ long }) => long) && { long: true }),
    groups,
  }
}

function departmentHeads(
  roles: readonly MatrixRole[],
  context: PresentContext,
): { name: string; span: number }[] {
  const heads: { name: string; span: number }[] = []
  for (const { department } of roles) {
    const name = department?.name ?? word(context, 'no-department')
    const last = heads.at(-1)
    if (last?.name === name) last.span += 1
    else heads.push({ name, span: 1 })
  }
  return heads
}

function columnOf(role: MatrixRole, context: PresentContext): MatrixColumn {
  const href = context.link('job-description', { kind: 'role', id: role.role })
  return {
    title: roleTitle(role, context),
    ...(href !== undefined && { href }),
    ...(role.grade !== undefined && { grade: role.grade }),
    ...(role.status !== 'approved' && { status: word(context, `status-${role.status}`) }),
  }
}

/** Competencies that no role of the table needs are left out of it. */
function groupOf(kind: Kind, { roles, competencies, context }: PartsInput): MatrixGroup[] {
  const rows = competencies
    .filter((competency) => competency.kind === kind)
    .map((competency) => rowOf(competency, roles, context))
    .filter((row) => row !== undefined)
  if (rows.length === 0) return []
  const long = rows.length > MOST_TOGETHER && { long: true as const }
  return [{ kind: word(context, `kind-${kind}`), span: roles.length + 1, ...long, rows }]
}

function rowOf(
  { name, anchor, definition, levels, needs }: AnchoredCompetency,
  roles: readonly MatrixRole[],
  context: PresentContext,
): MatrixRow | undefined {
  const byRole = new Map(needs.map((need) => [need.role, need] as const))
  if (!roles.some(({ role }) => byRole.has(role))) return undefined
  return {
    name,
    ...(levels && { href: `#${anchor}` }),
    ...(definition !== undefined && { definition }),
    cells: roles.map((role) => cellOf(role, byRole.get(role.role), context)),
  }
}

function cellOf(role: MatrixRole, need: MatrixNeed | undefined, context: PresentContext): MatrixCell {
  const column = roleTitle(role, context)
  if (need === undefined) return { column, shade: 'shade-0', none: '–' }
  return {
    column,
    shade: shadeOf(need.level),
    ...levelOf(need, context),
    ...(need.need === 'preferred' && { preferred: word(context, 'need-preferred') }),
  }
}

function levelOf({ level }: MatrixNeed, context: PresentContext): Partial<MatrixCell> {
  if (level === undefined) return { needed: word(context, 'needed') }
  const { number, name } = level
  return { level: { number, ...(name !== undefined && { name }) } }
}
