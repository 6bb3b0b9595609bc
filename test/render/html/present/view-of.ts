import { comparisonContents, contents } from '../../../../src/content/contents.js'
import type { Subject } from '../../../../src/content/types.js'
import type { Model } from '../../../../src/model/types.js'
import type { ChangeReportInput } from '../../../../src/publish/change-report.js'
import { presentChangeReport } from '../../../../src/render/html/present/change-report/change-report.js'
import type { ChangeReportView } from '../../../../src/render/html/present/change-report/types.js'
import { presentCompetencyMatrix } from '../../../../src/render/html/present/competency-matrix/competency-matrix.js'
import { presentIndexPage } from '../../../../src/render/html/present/index-page/index-page.js'
import { presentJobDescription } from '../../../../src/render/html/present/job-description/job-description.js'
import type { DocumentView, PresentContext } from '../../../../src/render/html/present/types.js'

/** What a page is made from a model with: content is given the data of it, the presenter the rest. */
export type Context = PresentContext & {
  revisions?: NonNullable<Parameters<(typeof contents)['job-description']['make']>[2]['revisions']>
}

const data = ({ settings, revisions }: Context) => ({ company: settings.company, revisions })

export function viewJobDescription(model: Model, subject: Subject, context: Context) {
  const content = contents['job-description'].make(model, subject, data(context))
  return content && presentJobDescription(content, context)
}

export function viewCompetencyMatrix(model: Model, subject: Subject, context: Context) {
  const content = contents['competency-matrix'].make(model, subject, data(context))
  return content && presentCompetencyMatrix(content, context)
}

export function viewIndexPage(model: Model, subject: Subject, context: Context) {
  const content = contents.index.make(model, subject, data(context))
  return content && presentIndexPage(content, context)
}

type MakeView = (model: Model, subject: Subject, context: Context) => DocumentView | undefined

/** The view of a subject, by the name of its content. */
export const views: Readonly<Record<string, MakeView>> = {
  'competency-matrix': viewCompetencyMatrix,
  index: viewIndexPage,
  'job-description': viewJobDescription,
}

export function viewChangeReport(report: ChangeReportInput, context: PresentContext): ChangeReportView {
  const content = comparisonContents['change-report'].make(report, { company: context.settings.company })
  return presentChangeReport(content, { ...context, told: report })
}
