import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { contentSchema } from './content-schema.js'
import { tidyBlock, tidyInline } from './tidy-content.js'

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

/** Sanitized HTML of one line of Markdown, without a paragraph around it. */
export function inlineHtml(text: string): string {
  return String(inline.processSync(text))
}

/** Sanitized HTML of Markdown of several lines. */
export function blockHtml(text: string): string {
  return String(block.processSync(text)).trim()
}

function withoutBlocks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCK_MARKS } }]
}

const block = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, contentSchema)
  .use(tidyBlock)
  .use(rehypeStringify)
  .freeze()

const inline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withoutBlocks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, contentSchema)
  .use(tidyInline)
  .use(rehypeStringify)
  .freeze()
