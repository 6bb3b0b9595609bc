/** A paragraph, a head, an item of a list, a row of a table or a line of code; the line counts from 0. */
export interface Block {
  text: string
  line: number
  kind: 'head' | 'text' | 'item' | 'row' | 'code'
  /** Of a head 1 to 6, and 7 for a line in bold type; of an item how far it is indented. */
  depth: number
}

const head = /^(#{1,6})\s+/
const item = /^(?:[-*+]|\d+[.)])\s+/
const row = /^\|/
const fence = /^(?:`{3,}|~{3,})/
const underline = /^(?:=+|-+)$/
const rule = /^(?:[-*_]\s*){3,}$|^=+$|^-+$|^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const bold = /^(\*\*|__)(?!\s)([^*_]+)\1[:：]?$/

/** Comments are not shown; their lines stay, so that the others keep their numbers. */
const withoutComments = (markdown: string) =>
  markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]+/g, ''))

/** The blocks of a Markdown text, without their marks. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = withoutComments(markdown).split(/\r?\n/)
  let isCode = false
  let open: Block | undefined
  for (const [line, written] of lines.entries()) {
    const text = written.trim()
    if (fence.test(text)) isCode = !isCode
    if (!isCode && open) underlined(open, text)
    const next = isMark(text, isCode) ? [] : [blockOf(text, { line, isCode, indent: written.search(/\S/) })]
    open = joinedTo(open, next[0], blocks)
  }
  return blocks.map(withHeads)
}

/** Adds a block, or its text to the one that is open; what comes back may go on in the next line. */
function joinedTo(open: Block | undefined, next: Block | undefined, blocks: Block[]): Block | undefined {
  if (!next) return undefined
  if (open && next.kind === 'text') {
    open.text += ` ${next.text}`
    return open
  }
  blocks.push(next)
  return goesOn(next) ? next : undefined
}

/** Whether the next line may be more of a block. */
const goesOn = ({ kind }: Block) => kind === 'text' || kind === 'item'

/** Whether a line only parts others. */
const isMark = (text: string, isCode: boolean) =>
  text === '' || fence.test(text) || (!isCode && rule.test(text))

/** A paragraph above a line of signs is a head. */
function underlined(open: Block, text: string): void {
  if (open.kind !== 'text' || !underline.test(text)) return
  open.kind = 'head'
  open.depth = text.startsWith('=') ? 1 : 2
}

function blockOf(text: string, at: { line: number; isCode: boolean; indent: number }): Block {
  const { line, isCode, indent } = at
  if (isCode) return { text, line, kind: 'code', depth: 0 }
  const level = head.exec(text)?.[1]?.length
  if (level) return { text: plain(text.replace(head, '')), line, kind: 'head', depth: level }
  // How the cells of a row are spaced is formatting, too.
  if (row.test(text))
    return { text: plain(text.replace(/\s*\|\s*/g, ' | ').trim()), line, kind: 'row', depth: 0 }
  if (item.test(text)) return { text: plain(text.replace(item, '')), line, kind: 'item', depth: indent }
  return { text: plain(text), line, kind: 'text', depth: 0 }
}

/** What is written with a backslash to stand for itself is shown without it, but where it would be emphasis then. */
const plain = (text: string) =>
  text.replace(/(?<=[\p{L}\p{N}])\\([*_~])(?=[\p{L}\p{N}])|\\([#+.!()[\]{}|<>-])/gu, '$1$2')

/** A line of its own in bold type is what others write with a number sign. */
function withHeads(block: Block): Block {
  const text = block.kind === 'text' ? bold.exec(block.text)?.[2] : undefined
  return text === undefined ? block : { ...block, text, kind: 'head', depth: 7 }
}
