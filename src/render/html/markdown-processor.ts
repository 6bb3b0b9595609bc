import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { withoutSigns } from '../../marks/marked-text.js'
import { isEndless } from '../../values/endless-markdown.js'
import { contentSchema } from './content-schema.js'
import { escapeHtml } from './escape.js'
import { type NoteWords, noteOptions } from './foot-notes.js'
import { mergeTrees } from './merge-trees.js'
import { officeSigns } from './office-signs.js'
import { tidyAlone, tidyBlock } from './tidy-content.js'
import type { Node, Tree } from './trees.js'
import { unusedDefinitions } from './unused-definitions.js'

/** Sanitized HTML of Markdown of several lines. */
export function blockHtml(text: string, words: NoteWords): string {
  if (isEndless(text)) return asWritten(text)
  return orAsWritten(
    () => String(processorFor({ words, ...neededBy(text) }).processSync(text)).trim(),
    () => asWritten(text),
  )
}

/** Sanitized HTML of Markdown as it was and as it is, in one, with marks in its text. */
export function changedHtml(before: string, after: string, words: NoteWords): string {
  const [old, fresh] = [treeOf(before, words), treeOf(after, words)]
  return processorFor({ words, gfm: true, raw: true }).stringify(mergeTrees(old, fresh)).trim()
}

function orAsWritten<T>(make: () => T, asItIs: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return asItIs()
    throw error
  }
}

function asWritten(text: string): string {
  return `<p>${escapeHtml(text.replaceAll('\0', '\ufffd')).replace(/\r?\n/g, '<br>')}</p>`
}

/** The sanitized tree of a text that nobody has written marks into, not even as `&#xfdd0;`. */
function treeOf(text: string, words: NoteWords): Tree {
  const plain = (): Tree => ({
    type: 'root',
    children: [{ type: 'text', value: text.replaceAll('\0', '\ufffd') }],
  })
  if (isEndless(text)) return plain()
  const processor = processorFor({ words, isOneOfMany: true, ...neededBy(text) })
  return orAsWritten(() => withoutSignsIn(processor.runSync(processor.parse(text), text) as Tree), plain)
}

function withoutSignsIn<T extends Tree | Node>(node: T): T {
  if (node.type === 'text') return { ...node, value: withoutSigns(node.value) }
  return 'children' in node
    ? { ...node, children: node.children.map((child) => withoutSignsIn(child)) }
    : node
}

/** Tables, strike-through, bare addresses, task lists and footnotes take the extended grammar, which is slower. */
const GFM_MARK = /[|~@]|:\/\/|www\.|\[[ x^]/i

function neededBy(text: string): Pick<Way, 'gfm' | 'raw'> {
  return { gfm: GFM_MARK.test(text), raw: text.includes('<') }
}

/** How a text is read. */
interface Way {
  words: NoteWords
  gfm: boolean
  raw: boolean
  /** Several texts of one kind stand on the page, so none may have places that links lead to. */
  isOneOfMany?: boolean
}

const processors = new Map<string, ReturnType<typeof createProcessor>>()

function processorFor(way: Way): ReturnType<typeof createProcessor> {
  const key = JSON.stringify(way)
  const processor = processors.get(key) ?? createProcessor(way)
  processors.set(key, processor)
  return processor
}

function createProcessor({ words, gfm, raw, isOneOfMany }: Way) {
  return unified()
    .use(remarkParse)
    .use(
      gfm
        ? [
            [remarkGfm, { singleTilde: false }],
            [remarkCjkStrikethrough, { singleTilde: false }],
          ]
        : [],
    )
    .use(remarkCjkFriendly)
    .use(officeSigns)
    .use(unusedDefinitions)
    .use(remarkRehype, { allowDangerousHtml: true, ...noteOptions(words) })
    .use(raw ? [rehypeRaw] : [])
    .use(rehypeSanitize, contentSchema)
    .use(isOneOfMany ? tidyAlone : tidyBlock)
    .use(rehypeStringify)
    .freeze()
}
