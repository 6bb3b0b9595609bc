import type { Definition, Image, Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** The Markdown of a body as a tree. */
export function bodyTree(body: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(body)
}

/** A node and all below it. */
export function nodesOf(node: Nodes): Nodes[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  return [node, ...children.flatMap(nodesOf)]
}

/** The names of what is defined elsewhere and used in this way. */
export function definedFor(type: 'imageReference' | 'linkReference', nodes: readonly Nodes[]): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === type ? node.identifier : [])))
}

/** What says where a picture is to be had: the picture itself, or the definition of its address. */
export function picturesAmong(nodes: readonly Nodes[]): (Image | Definition)[] {
  const defined = definedFor('imageReference', nodes)
  return nodes.filter(
    (node) => node.type === 'image' || (node.type === 'definition' && defined.has(node.identifier)),
  ) as (Image | Definition)[]
}
