import type { Requirement, Role } from '../../../../model/types.js'
import { roleTitle } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { phrase, word } from '../wording/wording.js'
import { areRotated, dealColumns } from './columns.js'
import { kinds, type Need, requirementOf, shadeOf } from './needs.js'
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixPart, MatrixRow } from './types.js'

/** What the tables of a matrix are made of. */
export interface PartsInput {
  roles: readonly Role[]
  needs: readonly Need[]
  /** Whether departments stand above the columns. */
  byDepartment: boolean
  /** Anchors that the page has. */
  anchors: ReadonlySet<string>
  context: PresentContext
}

/** Rows that are about a third of a page. */
const MOST_TOGETHER = 8

/** The tables of a matrix. */
export function matrixParts(input: PartsInput): MatrixPart[] {
  const department = (role: Role) => (input.byDepartment ? (role.department?.name ?? '') : '')
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

function departmentHeads(roles: readonly Role[], context: PresentContext): { name: string; span: number }[] {
  const heads: { name: string; span: number }[] = []
  for (const { department } of roles) {
    const name = department?.name ?? word(context, 'no-department')
    const last = heads.at(-1)
    if (last?.name === name) last.span += 1
    else heads.push({ name, span: 1 })
  }
  return heads
}

function columnOf(role: Role, context: PresentContext): MatrixColumn {
  const href = context.link('job-description', { kind: 'role', id: role.id })
  return {
    title: roleTitle(role, context),
    ...(href !== undefined && { href }),
    ...(role.grade !== undefined && { grade: role.grade }),
    ...(role.status !== 'approved' && { status: word(context, `status-${role.status}`) }),
  }
}

/** Competencies that no role of the table needs are left out of it. */
function groupOf(kind: Need['kind'], { roles, needs, anchors, context }: PartsInput): MatrixGroup[] {
  const rows = needs
    .filter((need) => need.kind === kind && roles.some((role) => requirementOf(role, need)))
    .map((need): MatrixRow => {
      const { name, id, competency } = need
      return {
        name,
        ...(anchors.has(id) && { href: `#${id}` }),
        ...(competency?.definition !== undefined && { definition: competency.definition }),
        cells: roles.map((role) => cellOf(role, need, context)),
      }
    })
  if (rows.length === 0) return []
  const long = rows.length > MOST_TOGETHER && { long: true as const }
  return [{ kind: word(context, `kind-${kind}`), span: roles.length + 1, ...long, rows }]
}

function cellOf(role: Role, need: Need, context: PresentContext): MatrixCell {
  const requirement = requirementOf(role, need)
  const column = roleTitle(role, context)
  if (requirement === undefined) return { column, shade: 'shade-0', none: '–' }
  return {
    column,
    shade: shadeOf(requirement.level, need.scale),
    ...levelOf(requirement, context),
    ...(requirement.need === 'preferred' && { preferred: word(context, 'need-preferred') }),
  }
}

function levelOf({ level, levelName }: Requirement, context: PresentContext): Partial<MatrixCell> {
  if (level === undefined) return { needed: word(context, 'needed') }
  return { level: { number: level, ...(levelName !== undefined && { name: levelName }) } }
}
