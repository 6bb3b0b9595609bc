import type { ComparisonContents, ContentName, Contents } from '../../../content/contents.js'
import { presentChangeReport } from './change-report/change-report.js'
import type { ToldReport } from './change-report/types.js'
import { presentCompetencyMatrix } from './competency-matrix/competency-matrix.js'
import { presentIndexPage } from './index-page/index-page.js'
import { presentJobDescription } from './job-description/job-description.js'
import type { DocumentView, PresentContext } from './types.js'

/** What a comparison is presented with: its changes come told in words. */
export type ComparisonContext = PresentContext & { told: ToldReport }

/** What words, numbers and measures each content of two states. One without a presenter does not compile. */
export const comparisonPresenters: {
  readonly [N in keyof ComparisonContents]: (
    content: ComparisonContents[N],
    context: ComparisonContext,
  ) => DocumentView
} = {
  'change-report': presentChangeReport,
}

/** What words, numbers and measures each content. One without a presenter does not compile. */
export const presenters: {
  readonly [N in ContentName]: (content: Contents[N], context: PresentContext) => DocumentView
} = {
  'competency-matrix': presentCompetencyMatrix,
  index: presentIndexPage,
  'job-description': presentJobDescription,
}
