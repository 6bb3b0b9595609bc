import type {
  IndexDepartment as DepartmentContent,
  IndexRole as RoleContent,
} from '../../../../content/index-page/types.js'
import { filled, given } from '../../../../values/given.js'
import { roleTitle } from '../overview-frame.js'
import { ownDocumentsOf } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { word } from '../wording/wording.js'
import { documentLinks } from './links.js'
import type { IndexDepartment, IndexRole } from './types.js'

/** The departments that have roles. */
export function indexDepartments(
  departments: readonly DepartmentContent[],
  context: PresentContext,
): IndexDepartment[] {
  return departments.map(({ department, above, roles }) => ({
    name: department?.name ?? word(context, 'no-department'),
    ...given({ path: above.length > 0 ? above.join(' › ') : undefined }),
    roles: roles.map((role) => indexRole(role, context)),
  }))
}

function indexRole(role: RoleContent, context: PresentContext): IndexRole {
  const { code, grade, version, status } = role
  const subject = { kind: 'role', id: role.role } as const
  return {
    ...documentLinks({ document: 'job-description', subject, title: roleTitle(role, context) }, context),
    ...given({ code, grade, version, others: filled(ownDocuments(role, context)) }),
    status: word(context, `status-${status}`),
    statusMark: `status-${status}`,
  }
}

/** What else the workspace makes of a role. */
function ownDocuments({ role: id }: RoleContent, context: PresentContext): { title: string; href: string }[] {
  return ownDocumentsOf('role', context).flatMap(({ name: document, title }) => {
    const { href, files } = documentLinks({ document, subject: { kind: 'role', id }, title }, context)
    const way = href ?? files?.[0]?.href
    return way === undefined ? [] : [{ title, href: way }]
  })
}
