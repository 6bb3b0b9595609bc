import { rootDepartments, subDepartments } from '../../../../model/queries.js'
import type { Department, Model, Role } from '../../../../model/types.js'
import { filled, given } from '../../../../values/given.js'
import { roleTitle } from '../overview-frame.js'
import { ownDocumentsOf } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { word } from '../wording/wording.js'
import { documentLinks } from './links.js'
import type { IndexDepartment, IndexRole } from './types.js'

/** The departments that have roles, as the model lists them; those it does not list at the end. */
export function indexDepartments(
  model: Model,
  roles: readonly Role[],
  context: PresentContext,
): IndexDepartment[] {
  const listed = rootDepartments(model).flatMap((root) => withInner(model, root, []))
  const known = listed.map(({ department, above }) => ({
    name: department.name,
    ...given({ path: above.length > 0 ? above.join(' › ') : undefined }),
    roles: rolesOf(
      model,
      roles.filter((role) => role.department?.id === department.id),
      context,
    ),
  }))
  const unlisted = new Set(
    roles.filter((role) => isUnlisted(model, role)).map(({ department }) => department?.name),
  )
  const others = [...unlisted].map((name) => ({
    name: name ?? word(context, 'no-department'),
    roles: rolesOf(
      model,
      roles.filter((role) => isUnlisted(model, role) && role.department?.name === name),
      context,
    ),
  }))
  return [...known, ...others].filter((department) => department.roles.length > 0)
}

function isUnlisted(model: Model, { department }: Role): boolean {
  return department?.id === undefined || !model.departments.has(department.id)
}

function withInner(
  model: Model,
  department: Department,
  above: readonly string[],
): { department: Department; above: readonly string[] }[] {
  const inner = subDepartments(model, department.id)
  const path = [...above, department.name]
  return [{ department, above }, ...inner.flatMap((each) => withInner(model, each, path))]
}

/** Along the ladders first, from the lowest grade, then by id. */
function rolesOf(model: Model, roles: readonly Role[], context: PresentContext): IndexRole[] {
  const rungs = [...model.ladders.values()].flatMap((ladder) => ladder.roles)
  const rung = ({ id }: Role) => (rungs.includes(id) ? rungs.indexOf(id) : rungs.length)
  return [...roles].sort((a, b) => rung(a) - rung(b)).map((role) => indexRole(role, context))
}

function indexRole(role: Role, context: PresentContext): IndexRole {
  const subject = { kind: 'role', id: role.id } as const
  return {
    ...documentLinks({ document: 'job-description', subject, title: roleTitle(role, context) }, context),
    ...given({ code: role.code, grade: role.grade, version: role.version }),
    ...given({ others: filled(ownDocuments(role, context)) }),
    status: word(context, `status-${role.status}`),
    statusMark: `status-${role.status}`,
  }
}

/** What else the workspace makes of a role. */
function ownDocuments({ id }: Role, context: PresentContext): { title: string; href: string }[] {
  return ownDocumentsOf('role', context).flatMap(({ name: document, title }) => {
    const { href, pdf } = documentLinks({ document, subject: { kind: 'role', id }, title }, context)
    const way = href ?? pdf
    return way === undefined ? [] : [{ title, href: way }]
  })
}
