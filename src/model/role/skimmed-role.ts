import type { Role } from '../types.js'
import type { JoinedRole } from './joined-role.js'
import { linkReporting } from './reporting.js'
import type { RoleContext } from './role-context.js'

/** What is not known of a role that was only skimmed. Lists that are not known are shared, for nobody changes them. */
const unknown = {
  sound: true,
  titles: {},
  scope: [],
  status: 'draft',
  approvals: [],
  revisions: [],
  purpose: '',
  duties: [],
  routine: [],
  authority: [],
  accountability: [],
  relationships: [],
  processes: [],
  qualifications: { education: [], experience: [], certificates: [], languages: [], other: [] },
  requirements: [],
  kpis: [],
  extra: {},
  body: '',
  bodyLine: 1,
} satisfies Partial<Role>

/** A role of which only who it is and whom it reports to is known. */
export function toSkimmedRole({ id, checked, bases }: JoinedRole, context: RoleContext): Role {
  return {
    ...unknown,
    id,
    file: checked.file.path,
    bases,
    abstract: context.value.abstract ?? false,
    title: context.value.title ?? id,
    reporting: linkReporting(context),
    locate: context.layer.locate,
  }
}
