import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Markdown as GitHub reads it. */
export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

/** What a tree says, without blanks. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value.replace(/\s/g, '')
  return 'children' in node ? node.children.map(wordsOf).join('\n').replace(/\n/g, '') : ''
}
