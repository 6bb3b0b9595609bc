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
  return INLINE.test(text) ? loaded().inlineHtml(text) : text
}

/** Markdown of several lines as sanitized HTML: paragraphs, lists, tables, headings below the page's own. */
export function markdownBlock(text: string): string {
  if (text.trim() === '') return ''
  return INLINE.test(text) || BLOCK.test(text) ? loaded().blockHtml(text) : `<p>${text}</p>`
}

/** Characters that Markdown or HTML may give a meaning: a text without them comes out as it went in. */
const INLINE = /[\\`*_[<&~@\0\r\n\t]|:\/\/|www\.|^\s|\s$/i
const BLOCK = /^(?:[#>+=|:-]|\d+[.)])/

function loaded(): typeof Processor {
  if (processor === undefined) throw new MarkdownNeeded()
  return processor
}
