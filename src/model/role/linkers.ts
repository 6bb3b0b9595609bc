import type { RoleFile } from '../../schema-types/role.js'
import { plainCode } from '../../values/plain-width.js'
import { longItemsOf, textsOf } from '../items.js'
import type { Approval, Role, RoleKpi, ScopeItem } from '../types.js'
import { linkCategory, linkDepartment } from './belonging.js'
import { linkCareer, toAppraisal, toCompensation, toConditions } from './circumstances.js'
import { linkDuties } from './duties.js'
import { toQualifications } from './qualifications.js'
import { linkReporting } from './reporting.js'
import { linkRequirements } from './requirements.js'
import type { RoleContext } from './role-context.js'
import type { WideRole } from './wide-role.js'
import { linkRoutine, toAuthority } from './work.js'

/** A role being linked, and its measures: they are linked first, for duties name them, too. */
export interface LinkingRole extends RoleContext {
  kpis: RoleKpi[]
}

/** What one key of a role file, or its absence, makes of a role. */
type Link = (role: LinkingRole) => { [K in keyof Role]?: Role[K] | undefined }

/** How each key of a role file becomes part of a role. A key of the schema that is missing here does not compile. */
const linkers = {
  // Followed before, when roles were put on top of their bases.
  extends: () => ({}),
  abstract: ({ value }) => ({ abstract: value.abstract ?? false }),
  id: ({ id }) => ({ id }),
  title: ({ id, value }) => ({ title: value.title ?? id }),
  titles: ({ value }) => ({ titles: value.titles ?? {} }),
  code: ({ value }) => ({ code: value.code && plainCode(value.code) }),
  form: ({ value }) => ({ form: value.form }),
  department: (role) => ({ department: linkDepartment(role) }),
  category: (role) => ({ category: linkCategory(role) }),
  grade: ({ value }) => ({ grade: value.grade && plainCode(value.grade) }),
  headcount: ({ value }) => ({ headcount: value.headcount }),
  location: ({ value }) => ({ location: value.location }),
  employmentType: ({ value }) => ({ employmentType: value.employmentType }),
  probation: ({ value }) => ({ probation: value.probation }),
  scope: ({ value }) => ({ scope: toScope(value) }),
  status: ({ value }) => ({ status: value.status ?? 'draft' }),
  version: ({ value }) => ({ version: value.version }),
  effective: ({ value }) => ({ effective: value.effective }),
  reviewBy: ({ value }) => ({ reviewBy: value.reviewBy }),
  owner: ({ value }) => ({ owner: value.owner }),
  approvals: ({ value }) => ({ approvals: toApprovals(value) }),
  revisions: ({ value }) => ({ revisions: longItemsOf(value.revisions, '/revisions', 'change') }),
  incumbent: ({ value }) => ({ incumbent: value.incumbent }),
  reporting: (role) => ({ reporting: linkReporting(role) }),
  purpose: ({ value }) => ({ purpose: value.purpose ?? '' }),
  duties: (role) => ({ duties: linkDuties(role, role.kpis) }),
  routine: (role) => ({ routine: linkRoutine(role) }),
  authority: (role) => ({ authority: toAuthority(role) }),
  accountability: ({ value }) => ({ accountability: textsOf(value.accountability) }),
  relationships: ({ value }) => ({
    relationships: longItemsOf(value.relationships, '/relationships', 'with', 'scope'),
  }),
  processes: ({ value }) => ({ processes: textsOf(value.processes) }),
  qualifications: (role) => ({ qualifications: toQualifications(role) }),
  ksa: (role) => ({ requirements: linkRequirements(role) }),
  kpis: ({ kpis }) => ({ kpis }),
  appraisal: (role) => ({ appraisal: toAppraisal(role) }),
  conditions: (role) => ({ conditions: toConditions(role) }),
  career: (role) => ({ career: linkCareer(role) }),
  compensation: (role) => ({ compensation: toCompensation(role) }),
} satisfies { [K in keyof RoleFile]-?: Link }

/** A role as far as its front matter says it. */
type Linked = Joined<ReturnType<(typeof linkers)[keyof typeof linkers]>>

/** All that the members of a union have, in one. */
type Joined<T> = (T extends unknown ? (part: T) => void : never) extends (whole: infer W) => void ? W : never

/** Everything that the keys of a role make of it. */
export function linkKeys(role: LinkingRole): Linked {
  return Object.assign({}, ...Object.values<Link>(linkers).map((link) => link(role))) as Linked
}

function toApprovals({ approvals }: WideRole): Approval[] {
  return longItemsOf(approvals, '/approvals', 'by').map((item) => ({
    ...item,
    step: item.step ?? 'approved',
  }))
}

function toScope({ scope }: WideRole): ScopeItem[] {
  return longItemsOf(scope, '/scope', 'name').map(({ name, covers, pointer }) => ({
    name,
    covers: textsOf(covers),
    pointer,
  }))
}
