import { entry, type Part } from './portrait.js'

/**
 * The Markdown below the front matter, paragraph by paragraph and item by item, each with its line. Marks of lists and
 * heads, and where lines are broken, are formatting.
 */
export function tellBody(body: string): Part {
  const entries = blocksOf(body).map(({ text, line }) => {
    const label = labelOf(text)
    return entry('body', { name: text, text, pointer: `/body/${line}`, ...(label && { label }) })
  })
  return { lists: [{ field: 'body', entries }] }
}

/** By what the eye finds a short line again: the first cell of a row, what stands before a colon. */
const labelOf = (text: string) => /^(\|[^|]+\||[^\s:：=|][^:：=|]{0,30}[:：=])/u.exec(text)?.[0]

/** A paragraph, a head, an item of a list, a row of a table or a line of code; the line counts from 0. */
interface Block {
  text: string
  line: number
}

const head = /^#{1,6}\s+/
const item = /^(?:[-*+]|\d+[.)])\s+/
const row = /^\|/
const fence = /^(?:`{3,}|~{3,})/
const rule = /^(?:[-*_]\s*){3,}$|^=+$|^-+$|^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

/** Comments are not shown; their lines stay, so that the others keep their numbers. */
const withoutComments = (markdown: string) =>
  markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]+/g, ''))

/** The blocks of a Markdown text, without their marks. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let isCode = false
  for (const [line, written] of withoutComments(markdown).split(/\r?\n/).entries()) {
    const text = written.trim()
    if (fence.test(text)) isCode = !isCode
    const isMark = text === '' || fence.test(text) || (!isCode && rule.test(text))
    const standsAlone = isCode || head.test(text) || row.test(text)
    const plain = isCode ? text : withoutMarks(text)
    if (isMark) open = undefined
    else if (open && !standsAlone && !item.test(text)) open.text += ` ${plain}`
    else {
      open = { text: plain, line }
      blocks.push(open)
    }
    if (standsAlone) open = undefined
  }
  return blocks
}

/** How the cells of a row are spaced is formatting, too. */
function withoutMarks(text: string): string {
  if (row.test(text)) return text.replace(/\s*\|\s*/g, ' | ').trim()
  return text.replace(head, '').replace(item, '')
}
