import { likenessOrPart } from '../../marks/likeness.js'
import { type Mark, markedText } from '../../marks/marked-text.js'
import { pairInOrder } from '../../marks/pair-items.js'
import { mergeInline } from './merge-inline.js'
import { type Child, isBlank, isElement, type Node, type Tree, textOf } from './trees.js'

/** One tree of a text as it was and as it is: paragraphs, items and rows are paired, and their words marked. */
export function mergeTrees(before: Tree, after: Tree): Tree {
  return { ...after, children: mergeChildren<Tree['children'][number]>(before.children, after.children) }
}

function mergeChildren<T extends Node>(before: readonly T[], after: readonly T[]): T[] {
  if (!before.some(isBlock) && !after.some(isBlock)) return mergeInline(before, after)
  const texts = new Map<Node, string>([...before, ...after].map((node) => [node, textOf(node)]))
  const likeness = (old: T, fresh: T) => likenessOfNodes(old, fresh, texts)
  const isSaid = (node: T) => !isBlank(node)
  return pairInOrder(before.filter(isSaid), after.filter(isSaid), likeness).flatMap(
    ({ before: old, after: fresh }) => {
      if (old === undefined) return fresh === undefined ? [] : [marked(fresh, 'added')]
      return fresh === undefined ? [marked(old, 'removed')] : merged(old, fresh)
    },
  )
}

function likenessOfNodes(old: Node, fresh: Node, texts: ReadonlyMap<Node, string>): number {
  if (kindOf(old) !== kindOf(fresh)) return 0
  const alike = likenessOrPart(texts.get(old) ?? '', texts.get(fresh) ?? '')
  // A list or a table stays what it is, whatever comes to stand in it.
  return CONTAINERS.has(kindOf(old)) ? 0.5 + alike / 2 : alike
}

const CONTAINERS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'blockquote', 'td', 'th'])

/** Elements that stand below one another, or hold those that do. */
const BLOCKS = new Set([
  ...['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

function isBlock(node: Node): boolean {
  return isElement(node) && BLOCKS.has(node.tagName)
}

function merged<T extends Node>(old: T, fresh: T): T[] {
  if (!isElement(old) || !isElement(fresh)) return mergeInline([old], [fresh])
  return [{ ...fresh, children: mergeChildren<Child>(old.children, fresh.children) }]
}

function marked<T extends Node>(node: T, mark: Mark): T {
  if (node.type === 'text') return { ...node, value: markedText([{ text: node.value, mark }]) }
  if (!isElement(node)) return node
  return { ...node, children: node.children.map((child) => marked(child, mark)) }
}

function kindOf(node: Node): string {
  return isElement(node) ? node.tagName : node.type
}
