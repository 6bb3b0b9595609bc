import type { DocumentView } from '../html/present/types.js'
import { renderPlain } from '../html/render-page.js'
import type { OpenRenderer, RenderRun } from '../renderer.js'
import { missingGlyphs } from './fonts.js'
import { openPrinter } from './printer.js'

/** Prints the pages of documents. The browser starts at once, while the first pages are made. */
export function openPdf({ count, ...options }: RenderRun): OpenRenderer {
  const printer = openPrinter(options)
  printer.warm(count)
  return {
    async render(view, document, { created, missing }) {
      const html = await renderPlain(document, view)
      const blanks = missingGlyphs(html)
      if (blanks.length > 0) missing(blanks)
      return printer.print({ html, ...factsOf(view), created })
    },
    close: () => printer.close(),
  }
}

/** What a view says of its PDF, for the metadata. */
function factsOf({ title, lang, author, subject, keywords }: DocumentView) {
  return { title, lang, author, subject, keywords }
}
