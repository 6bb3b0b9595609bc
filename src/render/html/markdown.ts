import { isMarked, sidesOf } from '../../marks/marked-text.js'
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

/** Markdown of one line as sanitized HTML; marks that begin blocks, such as `1.` or `-`, are plain text here. */
export function markdownInline(text: string): string {
  if (isMarked(text)) return markedInline(text)
  return INLINE.test(text) ? loaded().inlineHtml(text) : text
}

/** Markdown of several lines as sanitized HTML: paragraphs, lists, tables, headings below the page's own. */
export function markdownBlock(text: string): string {
  if (text.trim() === '') return ''
  if (isMarked(text)) return markedBlock(text)
  return INLINE.test(text) || BLOCK.test(text) ? loaded().blockHtml(text) : `<p>${text}</p>`
}

/** A text with marks of change: where it is Markdown, what was and what is are compared as what they say. */
function markedInline(text: string): string {
  const { before, after } = sidesOf(text)
  const isPlain = !INLINE.test(before) && !INLINE.test(after)
  return isPlain ? text : loaded().changedHtml(before, after, 'inline')
}

function markedBlock(text: string): string {
  const { before, after } = sidesOf(text)
  const isPlain = [before, after].every((side) => !INLINE.test(side) && !BLOCK.test(side))
  return isPlain ? `<p>${text}</p>` : loaded().changedHtml(before, after, 'block')
}

/** Characters that Markdown or HTML may give a meaning: a text without them comes out as it went in. */
const INLINE = /[\\`*_[<&~@\0\r\n\t]|:\/\/|www\.|^\s|\s$/i
const BLOCK = /^(?:[#>+=|:-]|\d+[.)])/

function loaded(): typeof Processor {
  if (processor === undefined) throw new MarkdownNeeded()
  return processor
}
