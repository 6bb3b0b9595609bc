import { given } from '../../values/given.js'
import { plainCode } from '../../values/plain-width.js'
import { longItemsOf, textsOf } from '../items.js'
import type { Approval, Role, ScopeItem } from '../types.js'
import { linkCategory, linkDepartment } from './belonging.js'
import { linkCircumstances } from './circumstances.js'
import { linkDuties } from './duties.js'
import type { JoinedRole } from './joined-role.js'
import { linkKpis } from './kpis.js'
import { toQualifications } from './qualifications.js'
import { linkReporting } from './reporting.js'
import { linkRequirements } from './requirements.js'
import { contextOf, type RoleContext } from './role-context.js'
import { toSkimmedRole } from './skimmed-role.js'
import type { Surroundings } from './surroundings.js'
import type { WideRole } from './wide-role.js'
import { linkRoutine, toAuthority } from './work.js'

/** A role complete: short forms made long, references resolved. */
export function toRole(joined: JoinedRole, around: Surroundings): Role {
  const context = contextOf(joined, around)
  if (joined.checked.skimmed) return toSkimmedRole(joined, context)
  const { value } = context
  const kpis = linkKpis(context)
  return given({
    ...identity(joined, context),
    ...standing(context),
    scope: toScope(value),
    reporting: linkReporting(context),
    purpose: value.purpose ?? '',
    duties: linkDuties(context, kpis),
    routine: linkRoutine(context),
    authority: toAuthority(context),
    accountability: textsOf(value.accountability),
    relationships: longItemsOf(value.relationships, '/relationships', 'with', 'scope'),
    processes: textsOf(value.processes),
    qualifications: toQualifications(context),
    requirements: linkRequirements(context),
    kpis,
    ...linkCircumstances(context),
    extra: Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith('x-'))),
    body: joined.checked.file.body.text,
    bodyLine: joined.checked.file.body.line,
    locate: joined.layer.locate,
  })
}

function identity({ id, checked, bases }: JoinedRole, { value }: RoleContext) {
  return {
    id,
    file: checked.file.path,
    bases,
    abstract: value.abstract ?? false,
    sound: true,
    title: value.title ?? id,
    titles: value.titles ?? {},
    code: value.code && plainCode(value.code),
    form: value.form,
  }
}

function standing(context: RoleContext) {
  const { grade, headcount, location, status, version, effective, reviewBy, owner, incumbent } = context.value
  return {
    department: linkDepartment(context),
    category: linkCategory(context),
    grade: grade && plainCode(grade),
    headcount,
    location,
    status: status ?? ('draft' as const),
    version,
    effective,
    reviewBy,
    owner,
    approvals: toApprovals(context.value),
    revisions: longItemsOf(context.value.revisions, '/revisions', 'change'),
    incumbent,
  }
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
