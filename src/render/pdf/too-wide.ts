import { ToolError } from '../../errors.js'

/** Content that is wider than the paper: under which heading, and what it begins with. */
export interface WideBlock {
  heading: string
  words: string
}

/** A page that a browser would have printed smaller than it is. */
export class TooWide extends Error {
  readonly block: WideBlock

  constructor(block: WideBlock) {
    super('content is wider than the page')
    this.block = block
  }
}

/** Finds, in a page laid out for print, the content that reaches furthest to the right. */
export const FIND_WIDEST = `(() => {
  let widest = document.body
  let right = 0
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect()
    const reach = Math.max(box.right, box.left + element.scrollWidth)
    if (box.width > 0 && reach >= right) { widest = element; right = reach }
  }
  const isBefore = (heading) => heading.compareDocumentPosition(widest) & Node.DOCUMENT_POSITION_FOLLOWING
  const headings = [...document.body.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isBefore)
  const heading = headings.at(-1)?.textContent ?? ''
  const line = (text) => text.replace(/\\s+/g, ' ').trim()
  return { heading: line(heading), words: line(widest.textContent ?? '').slice(0, 40) }
})()`

/** The error of a document that is too wide, for its author. */
export function tooWide(title: string, { heading, words }: WideBlock): ToolError {
  return new ToolError('too-wide', { title, heading, words })
}
