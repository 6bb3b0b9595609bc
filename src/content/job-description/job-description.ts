import type { Model, Role } from '../../model/types.js'
import { given } from '../../values/given.js'
import type { ContentContext, Subject } from '../types.js'
import { sectionsOf } from './sections.js'
import type { JobDescriptionContent, RoleIdentity } from './types.js'

/** The job description of one role. Undefined when there is no such role. */
export function jobDescription(
  model: Model,
  subject: Subject,
  { company, revisions }: ContentContext,
): JobDescriptionContent | undefined {
  const role = subject.kind === 'role' ? model.roles.get(subject.id) : undefined
  if (!role) return undefined
  return given({
    content: 'job-description' as const,
    date: dateOf(role),
    company,
    role: identityOf(role),
    sections: sectionsOf({ role, model, revisions: revisions?.(role.id) ?? role.revisions }),
    extra: Object.keys(role.extra).length > 0 ? role.extra : undefined,
  })
}

/** Whether a subject has a job description. */
export function hasJobDescription({ roles }: Model, subject: Subject): boolean {
  return subject.kind === 'role' && roles.has(subject.id)
}

function identityOf(role: Role): RoleIdentity {
  const { id, title, titles, code, form, version, status, effective, owner, grade, purpose } = role
  const { department, category } = role
  return given({
    id,
    title,
    titles,
    code,
    form,
    version,
    status,
    effective,
    owner,
    department,
    category,
    grade,
    purpose,
  })
}

/** The date of the content: when it takes effect, else when it was last signed. */
function dateOf({ effective, approvals }: Role): string | undefined {
  const signed = approvals.flatMap(({ on }) => on ?? []).sort()
  return effective ?? signed.at(-1)
}
