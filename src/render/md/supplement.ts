import type { Heading, Nodes, RootContent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isEndless } from '../../values/endless-markdown.js'

/** Read as the page reads it. */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkStrikethrough, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze()

/** The author's own Markdown, with its headings below that of the section. */
export function supplement(markdown: string): RootContent[] {
  if (isEndless(markdown)) return [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }]
  const { children } = parser.parse(markdown)
  for (const node of children) lower(node)
  return children
}

function lower(node: Nodes): void {
  if (node.type === 'heading') node.depth = Math.min(6, Math.max(3, node.depth + 1)) as Heading['depth']
  else if ('children' in node) for (const child of node.children) lower(child)
}
