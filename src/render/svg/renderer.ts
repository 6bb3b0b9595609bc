import type { JobDescriptionView } from '../html/present/job-description/types.js'
import type { DocumentView } from '../html/present/types.js'
import type { Renderer } from '../renderer.js'

/** The position chart of a role alone, as a drawing that stands alone. */
export const svg: Renderer = {
  format: 'svg',
  label: 'SVG',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  shows: ['job-description'],
  partials: ['chart'],
  needs: [],
  links: false,
  part(view: DocumentView): JobDescriptionView | undefined {
    const whole = view as JobDescriptionView
    const sections = whole.sections.filter(({ position }) => position !== undefined)
    return sections.length > 0 ? { ...whole, sections } : undefined
  },
  async open() {
    const { drawPosition } = await import('./draw-position.js')
    return {
      render: async (view, document) => Buffer.from(await drawPosition(view as JobDescriptionView, document)),
    }
  },
}
