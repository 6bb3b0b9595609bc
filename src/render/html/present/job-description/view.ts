import { jobDescription } from '../../../../content/job-description/job-description.js'
import type { Subject } from '../../../../content/types.js'
import type { Model } from '../../../../model/types.js'
import type { PresentContext } from '../types.js'
import { presentJobDescription } from './job-description.js'
import type { JobDescriptionView } from './types.js'

/** The view of the job description of one role. */
export function viewJobDescription(
  model: Model,
  subject: Subject,
  context: PresentContext,
): JobDescriptionView | undefined {
  const { settings, revisions } = context
  const content = jobDescription(model, subject, { company: settings.company, revisions })
  return content && presentJobDescription(content, context)
}
