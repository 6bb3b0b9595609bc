import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { withoutSigns } from '../../marks/marked-text.js'
import { contentSchema } from './content-schema.js'
import { escapeHtml } from './escape.js'
import { mergeTrees } from './merge-trees.js'
import { remembered } from './remembered.js'
import { tidyBlock, tidyInline } from './tidy-content.js'
import type { Node, Tree } from './trees.js'

/** Marks that begin a block: in a text of one line, `1. 客户` and `# 号` are only text. */
const BLOCK_MARKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]

/** Sanitized HTML of one line of Markdown, without a paragraph around it; a page is made as HTML and again as PDF. */
export const inlineHtml = remembered((text) => toHtml(text, 'inline'))

/** Sanitized HTML of Markdown of several lines. */
export const blockHtml = remembered((text) => toHtml(text, 'block').trim())

/** Sanitized HTML of Markdown as it was and as it is, in one, with marks in its text. */
export function changedHtml(before: string, after: string, mode: Mode): string {
  const [old, fresh] = [treeOf(before, mode), treeOf(after, mode)]
  return processorFor(mode, true, true).stringify(mergeTrees(old, fresh)).trim()
}

/** Inline: one line, without a paragraph around it. */
type Mode = 'inline' | 'block'

/** Marks that the libraries hold against each other, or put into each other. */
const MARK = /[*_~[<`]/g
const MOST_MARKS = 10_000
/** A line in a hundred lists or quotations. */
const DEEP = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){100}/m

/** A text that nests without end, or has more marks than a book, is shown as it was written. */
function toHtml(text: string, mode: Mode): string {
  if (isEndless(text)) return asWritten(text, mode)
  try {
    return String(processorFor(mode, GFM_MARK.test(text), text.includes('<')).processSync(text))
  } catch (error) {
    if (error instanceof RangeError) return asWritten(text, mode)
    throw error
  }
}

/** The sanitized tree of a text that nobody has written marks into, not even as `&#xfdd0;`. */
function treeOf(text: string, mode: Mode): Tree {
  const processor = processorFor(mode, GFM_MARK.test(text), text.includes('<'))
  if (isEndless(text)) return plainTree(text)
  try {
    return withoutSignsIn(processor.runSync(processor.parse(text)) as Tree)
  } catch (error) {
    if (error instanceof RangeError) return plainTree(text)
    throw error
  }
}

function plainTree(text: string): Tree {
  return { type: 'root', children: [{ type: 'text', value: text.replaceAll('\0', '\ufffd') }] }
}

function withoutSignsIn<T extends Tree | Node>(node: T): T {
  if (node.type === 'text') return { ...node, value: withoutSigns(node.value) }
  return 'children' in node
    ? { ...node, children: node.children.map((child) => withoutSignsIn(child)) }
    : node
}

function isEndless(text: string): boolean {
  return (text.length > MOST_MARKS && (text.match(MARK)?.length ?? 0) > MOST_MARKS) || DEEP.test(text)
}

function asWritten(text: string, mode: Mode): string {
  const html = escapeHtml(text.replaceAll('\0', '\ufffd')).replace(/\r?\n/g, '<br>')
  return mode === 'inline' ? html : `<p>${html}</p>`
}

/** Tables, strike-through, bare addresses, task lists and footnotes take the extended grammar, which is slower. */
const GFM_MARK = /[|~@]|:\/\/|www\.|\[[ x^]/i

const processors = new Map<string, ReturnType<typeof createProcessor>>()

function processorFor(mode: Mode, gfm: boolean, raw: boolean): ReturnType<typeof createProcessor> {
  const key = [mode, gfm, raw].join()
  const processor = processors.get(key) ?? createProcessor(mode, gfm, raw)
  processors.set(key, processor)
  return processor
}

function createProcessor(mode: Mode, gfm: boolean, raw: boolean) {
  return unified()
    .use(remarkParse)
    .use(gfm ? [remarkGfm] : [])
    .use(mode === 'inline' ? [withoutBlocks] : [])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(raw ? [rehypeRaw] : [])
    .use(rehypeSanitize, contentSchema)
    .use(mode === 'inline' ? tidyInline : tidyBlock)
    .use(rehypeStringify)
    .freeze()
}

function withoutBlocks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCK_MARKS } }]
}
