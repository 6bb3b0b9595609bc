import { fold } from '../../model/fold.js'
import type { BodyPicture } from '../../model/types.js'
import { type Block, blocksOf } from './body-blocks.js'
import { type Entry, entry, type List, type Part, value } from './portrait.js'

/**
 * The Markdown below the front matter, paragraph by paragraph and item by item, each with its line and under its heads:
 * what is forbidden is another thing than what is allowed. Marks of lists and heads, and where lines are broken, are
 * formatting.
 */
export function tellBody(body: string, pictures: readonly BodyPicture[] = []): Part {
  const root = sectionOf({ text: '', line: 0, kind: 'head', depth: 0 }, 0)
  const open = [root]
  const blocks = blocksOf(body)
  for (const [index, block] of blocks.entries()) {
    const depth = depthOf(block)
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const around = open.at(-1) ?? root
    if (isHead(block, blocks[index + 1])) {
      const section = sectionOf(block, depth)
      around.sections.push(section)
      open.push(section)
    } else around.blocks.push(block)
  }
  return { lists: [...listsOf(root), tellPictures(pictures, root)] }
}

/** Each picture once, under the head that it first stands below; an address that is another one now is another text. */
function tellPictures(pictures: readonly BodyPicture[], root: Section): List {
  const each = new Map([...pictures].reverse().map((picture) => [picture.address, picture]))
  const entries = [...each.values()].reverse().map(({ address, content, line }) => {
    const pointer = `/body/${line}`
    const head = headAbove(line, root)
    return entry('picture', {
      name: address,
      key: address,
      pointer,
      values: value('picture', content && address, pointer, { key: content ?? '' }),
      ...(head && { group: { field: 'section', key: fold(head), name: head } }),
    })
  })
  return { field: 'picture', order: 'none', isTold: true, entries }
}

/** The innermost head above a line; none where the text has not begun with one. */
function headAbove(line: number, { head, sections }: Section): string | undefined {
  const within = sections.findLast((section) => section.head.line <= line)
  return within ? headAbove(line, within) : head.text || undefined
}

/** A head with what stands under it. */
interface Section {
  head: Block
  depth: number
  blocks: Block[]
  sections: Section[]
}

const sectionOf = (head: Block, depth: number): Section => ({ head, depth, blocks: [], sections: [] })

/** Deeper than all heads: a line that leads to a list, and below it its items. */
const LEAD = 8

/** How deep a block stands: it ends everything that is as deep. A paragraph ends what a line led to. */
function depthOf({ kind, depth }: Block): number {
  if (kind === 'head') return depth
  return kind === 'item' ? LEAD + 1 + depth : LEAD
}

/** Heads, lines that lead to a list (可以：), and items with items below them. */
function isHead({ kind, text, depth }: Block, next: Block | undefined): boolean {
  if (kind === 'head') return true
  if (next?.kind !== 'item') return false
  return kind === 'item' ? next.depth > depth : kind === 'text' && /[:：]$/.test(text)
}

function listsOf({ blocks, sections }: Section): List[] {
  return [
    { field: 'body', entries: blocks.map(tellBlock) },
    { field: 'section', entries: sections.map(tellSection) },
  ]
}

const tellSection = (section: Section): Entry =>
  entry('section', {
    name: section.head.text,
    text: section.head.text,
    pointer: `/body/${section.head.line}`,
    lists: listsOf(section),
  })

function tellBlock({ text, line }: Block): Entry {
  const label = labelOf(text)
  return entry('body', { name: text, text, pointer: `/body/${line}`, ...(label && { label }) })
}

/** By what the eye finds a short line again: the first cell of a row, what stands before a colon. */
const labelOf = (text: string) => /^(\|[^|]+\||[^\s:：=|][^:：=|]{0,30}[:：=])/u.exec(text)?.[0]
