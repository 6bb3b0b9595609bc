import type { JobDescriptionView } from '../html/present/job-description/types.js'
import type { Renderer } from '../renderer.js'

/** A job description as Markdown, for wikis and for people who read it with other tools. */
export const md: Renderer = {
  format: 'md',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  shows: ['job-description'],
  needs: [],
  links: true,
  async open() {
    const { jobDescriptionMarkdown } = await import('./job-description.js')
    return { render: async (view) => Buffer.from(jobDescriptionMarkdown(view as JobDescriptionView)) }
  },
}
