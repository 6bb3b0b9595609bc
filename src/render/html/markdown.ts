import { isMarked, sidesOf } from '../../marks/marked-text.js'
import { changedFieldHtml, fieldHtml } from './field-html.js'
import type { NoteWords } from './foot-notes.js'
import type * as Processor from './markdown-processor.js'

/** The Markdown libraries, once a text has needed them. */
let processor: typeof Processor | undefined

/** A text needs the Markdown libraries, which are not loaded yet: load them and begin again. */
class MarkdownNeeded extends Error {}

/**
 * Runs something that renders texts. The Markdown libraries are large, and most texts are plain: they are loaded
 * when the first text with Markdown in it turns up.
 */
export async function withMarkdown<T>(render: () => T): Promise<T> {
  try {
    return render()
  } catch (error) {
    if (!(error instanceof MarkdownNeeded)) throw error
    processor = await import('./markdown-processor.js')
    return render()
  }
}

/** The text of a field as HTML: office text, in which `**`, links and line breaks alone are more than what they are. */
export function markdownInline(text: string): string {
  if (!isMarked(text)) return fieldHtml(text)
  const { before, after } = sidesOf(text)
  return changedFieldHtml(before, after)
}

/** Markdown of several lines as sanitized HTML: paragraphs, lists, tables, headings below the page's own. */
export function markdownBlock(text: string, words: NoteWords): string {
  if (text.trim() === '') return ''
  if (isMarked(text)) return markedBlock(text, words)
  return isPlain(text) ? `<p>${text}</p>` : loaded().blockHtml(text, words)
}

/** A text with marks of change: where it is Markdown, what was and what is are compared as what they say. */
function markedBlock(text: string, words: NoteWords): string {
  const { before, after } = sidesOf(text)
  return [before, after].every(isPlain) ? `<p>${text}</p>` : loaded().changedHtml(before, after, words)
}

/** Characters that Markdown or HTML may give a meaning: a text without them comes out as it went in. */
const INLINE = /[\\`*_[<&~@\0\r\n\t]|:\/\/|www\.|^\s|\s$/i
const BLOCK = /^(?:[#>+=|:-]|\d+[.)])/

function isPlain(text: string): boolean {
  return !INLINE.test(text) && !BLOCK.test(text)
}

function loaded(): typeof Processor {
  if (processor === undefined) throw new MarkdownNeeded()
  return processor
}
