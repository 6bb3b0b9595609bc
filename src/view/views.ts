import type { Model } from '../model/types.js'
import { viewCompetencyMatrix } from './competency-matrix/competency-matrix.js'
import { viewIndexPage } from './index-page/index-page.js'
import { viewJobDescription } from './job-description/job-description.js'
import type { DocumentView, Subject, ViewContext } from './types.js'

/** Makes the view of one document about one subject; undefined when it has no such subject. */
export type MakeView = (model: Model, subject: Subject, context: ViewContext) => DocumentView | undefined

/** The views that documents can name in their manifest. */
export const views: Readonly<Record<string, MakeView>> = {
  'competency-matrix': viewCompetencyMatrix,
  index: viewIndexPage,
  'job-description': viewJobDescription,
}
