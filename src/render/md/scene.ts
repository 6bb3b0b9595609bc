import type { JobDescriptionView } from '../html/present/job-description/types.js'

/** What a section is written with beside its own content. */
export type Scene = Pick<JobDescriptionView, 'head' | 'words'>
