import { hasJobDescription } from '../../../content/job-description/job-description.js'
import type { Subject } from '../../../content/types.js'
import type { Model } from '../../../model/types.js'
import { viewChangeReport } from './change-report/change-report.js'
import type { ChangeReportInput } from './change-report/types.js'
import { hasCompetencyMatrix, viewCompetencyMatrix } from './competency-matrix/competency-matrix.js'
import { viewIndexPage } from './index-page/index-page.js'
import { viewJobDescription } from './job-description/view.js'
import type { DocumentView, PresentContext } from './types.js'

/** Makes the view of one document about one subject; undefined when it has no such subject. */
export type MakeView = (model: Model, subject: Subject, context: PresentContext) => DocumentView | undefined

/** One kind of view. */
export interface View {
  make: MakeView
  /** Whether there is one of a subject, without making it: pages link to hundreds of others. */
  exists(model: Model, subject: Subject): boolean
}

/** Makes a view of two models: of what changed from one to the other. */
export interface ComparisonView {
  make(input: ChangeReportInput, context: PresentContext): DocumentView
}

/** The views that documents about a comparison can name in their manifest. */
export const comparisons = {
  'change-report': { make: viewChangeReport },
} satisfies Record<string, ComparisonView>

/** The views that documents can name in their manifest. */
export const views: Readonly<Record<string, View>> = {
  'competency-matrix': { make: viewCompetencyMatrix, exists: hasCompetencyMatrix },
  index: { make: viewIndexPage, exists: (_, { kind }) => kind === 'workspace' },
  'job-description': {
    make: viewJobDescription,
    exists: hasJobDescription,
  },
}
