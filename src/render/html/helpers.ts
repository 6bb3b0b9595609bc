import type { Words } from '../../values/words.js'
import type { NoteWords } from './foot-notes.js'
import { levelDots } from './level-dots.js'
import { markdownBlock, markdownInline } from './markdown.js'

/** Takes values, and the view as a whole; gives HTML that is safe whatever the values are. */
export type HtmlHelper = (values: readonly unknown[], view: unknown) => string

/** The helpers that a template may use. */
export const htmlHelpers: Readonly<Record<string, HtmlHelper>> = {
  markdown: ([text]) => markdownInline(textOf(text)),
  markdownBlock: ([text], view) => markdownBlock(textOf(text), noteWords(view)),
  dots: ([level, of]) => levelDots(Number(level), Number(of)),
}

/** Block helpers of Handlebars itself that a template may use: presence, absence, lists. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What the document calls footnotes. */
function noteWords(view: unknown): NoteWords {
  const { words = {} } = (view ?? {}) as { words?: Words }
  return { head: words.footnotes ?? '', back: words['footnote-back'] ?? '' }
}
