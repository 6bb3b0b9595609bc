import type { Renderer } from '../renderer.js'

/** Pages that stand alone, on screen and as what others are printed from. */
export const html: Renderer = {
  format: 'html',
  label: 'HTML',
  extension: 'html',
  otherExtensions: ['htm'],
  mediaType: 'text/html',
  shows: 'templates',
  usual: true,
  needs: [],
  links: true,
  async open() {
    const { renderPlain } = await import('./render-page.js')
    return { render: async (view, document) => Buffer.from(await renderPlain(document, view)) }
  },
}
