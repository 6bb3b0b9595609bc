import Handlebars from 'handlebars'
import type { Words } from '../../values/words.js'
import type { NoteWords } from './foot-notes.js'
import { levelDots } from './level-dots.js'
import { markdownBlock, markdownInline } from './markdown.js'

type Helper = (...values: unknown[]) => Handlebars.SafeString

/** Helpers that take a value and give HTML that is safe whatever the value is. */
export const htmlHelpers: Readonly<Record<string, Helper>> = {
  markdown: (text) => new Handlebars.SafeString(markdownInline(textOf(text))),
  markdownBlock: (text, options) =>
    new Handlebars.SafeString(markdownBlock(textOf(text), noteWords(options))),
  dots: (level, of) => new Handlebars.SafeString(levelDots(Number(level), Number(of))),
}

/** Block helpers of Handlebars itself that a template may use: presence, absence, lists. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What the document calls footnotes: the last of a helper's values knows the view. */
function noteWords(options: unknown): NoteWords {
  const { words = {} } = (options as { data?: { root?: { words?: Words } } }).data?.root ?? {}
  return { head: words.footnotes ?? '', back: words['footnote-back'] ?? '' }
}
