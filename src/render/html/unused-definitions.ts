import type { Nodes, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'

/**
 * A remark plugin: `[注]: 以下…` and `[^1]: …` that nothing in the text refers to are no addresses and no notes, and
 * Markdown would drop them without a word. They are shown as they are written.
 */
export function unusedDefinitions() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes(']:')) return
    const used = new Set<string>()
    visit(tree, (node) => {
      if ('identifier' in node && /[rR]eference$/.test(node.type)) used.add(keyOf(node.type, node.identifier))
    })
    visit(tree, (node) => {
      if (!('children' in node)) return
      const children: RootContent[] = node.children
      node.children = children.map((child) => asText(child, used, String(file))) as never
    })
  }
}

function asText(node: RootContent, used: ReadonlySet<string>, text: string): RootContent {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return node
  if (used.has(keyOf(node.type, node.identifier))) return node
  const value = text.slice(node.position?.start.offset, node.position?.end.offset)
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function keyOf(type: string, identifier: string): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}
