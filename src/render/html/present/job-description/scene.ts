import type { JobDescriptionContent } from '../../../../content/job-description/types.js'
import type { Wording } from '../wording/wording.js'

/** What a section of a job description is worded with. */
export interface Scene {
  /** All that the job description says. */
  content: JobDescriptionContent
  wording: Wording
  /** Address of another role's job description. */
  link(id: string): string | undefined
  /** What the document is called, where it is not simply a job description. */
  kind?: string | undefined
}
