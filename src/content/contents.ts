import type { Model, Role } from '../model/types.js'
import { changeReport } from './change-report/change-report.js'
import type { ChangeReportContent, ComparisonInput } from './change-report/types.js'
import { comparedRoles } from './competency-matrix/compared-roles.js'
import { competencyMatrix, hasCompetencyMatrix } from './competency-matrix/competency-matrix.js'
import type { CompetencyMatrixContent } from './competency-matrix/types.js'
import { indexPage } from './index-page/index-page.js'
import type { IndexContent } from './index-page/types.js'
import { hasJobDescription, jobDescription } from './job-description/job-description.js'
import type { JobDescriptionContent } from './job-description/types.js'
import type { ContentContext, DocumentContent, Subject } from './types.js'

/** What documents can say of a subject, by the name that their manifest gives as `view`. */
export interface Contents {
  'competency-matrix': CompetencyMatrixContent
  index: IndexContent
  'job-description': JobDescriptionContent
}

/** What documents can say of two states of a workspace. */
export interface ComparisonContents {
  'change-report': ChangeReportContent
}

export type ContentName = keyof Contents

/** One kind of content. It is given no language, and so cannot speak one. */
export interface ContentKind<T extends DocumentContent> {
  /** Undefined when there is none of the subject. */
  make(model: Model, subject: Subject, context: ContentContext): T | undefined
  /** Whether there is one of a subject, without making it: pages link to hundreds of others. */
  exists(model: Model, subject: Subject): boolean
}

/** Makes content of two models: of what changed from one to the other. */
export interface ComparisonKind<T extends DocumentContent> {
  make(input: ComparisonInput, context: ContentContext): T
}

/** All kinds of content of a subject. */
export const contents: { readonly [N in ContentName]: ContentKind<Contents[N]> } = {
  'competency-matrix': { make: competencyMatrix, exists: hasCompetencyMatrix },
  index: { make: indexPage, exists: (_, { kind }) => kind === 'workspace' },
  'job-description': { make: jobDescription, exists: hasJobDescription },
}

/** What content shows of roles, beyond who they are and where they stand. */
export interface RolesShown {
  of(model: Model, subject: Subject): readonly Role[]
  /** Left out, all that the role says. */
  keys?: readonly (keyof Role)[]
}

/** What each kind of content shows of which roles. */
export const rolesShown: { readonly [N in ContentName]: RolesShown } = {
  'competency-matrix': { of: comparedRoles, keys: ['requirements', 'effective'] },
  // Whether a role needs anything decides which matrices there are.
  index: { of: ({ roles }) => [...roles.values()], keys: ['requirements', 'effective', 'code', 'version'] },
  'job-description': {
    of: ({ roles }, subject) => [(subject.kind === 'role' && roles.get(subject.id)) || []].flat(),
  },
}

/** All kinds of content of two states. */
export const comparisonContents: {
  readonly [N in keyof ComparisonContents]: ComparisonKind<ComparisonContents[N]>
} = {
  'change-report': { make: changeReport },
}
