import { entry, type Part } from './portrait.js'

/**
 * The Markdown below the front matter, paragraph by paragraph and item by item, each with its line. Marks of lists and
 * heads, and where lines are broken, are formatting.
 */
export function tellBody(body: string): Part {
  const entries = blocksOf(body).map(({ text, line }) =>
    entry('body', { name: text, text, pointer: `/body/${line}` }),
  )
  return { lists: [{ field: 'body', entries }] }
}

/** A paragraph, a head, an item of a list or a row of a table; the line counts from 0. */
interface Block {
  text: string
  line: number
}

const head = /^#{1,6}\s+/
const item = /^(?:[-*+]|\d+[.)])\s+/
const row = /^\|/
const rule = /^(?:[-*_]\s*){3,}$|^=+$|^-+$|^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

/** Comments are not shown; their lines stay, so that the others keep their numbers. */
const withoutComments = (markdown: string) =>
  markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]+/g, ''))

/** The blocks of a Markdown text, without their marks. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [line, written] of withoutComments(markdown).split(/\r?\n/).entries()) {
    const text = written.trim()
    const isMark = text === '' || rule.test(text)
    const begins = !open || head.test(text) || item.test(text) || row.test(text)
    const plain = text.replace(head, '').replace(item, '')
    if (isMark) open = undefined
    else if (open && !begins) open.text += ` ${plain}`
    else {
      open = { text: plain, line }
      blocks.push(open)
    }
    if (head.test(text) || row.test(text)) open = undefined
  }
  return blocks
}
