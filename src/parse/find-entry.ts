import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Span } from './entry.js'
import { keyText, type MaybeNode, sourceOf, spanOf } from './node-text.js'
import type { Shape } from './shape.js'

/** An entry of a file: where it stands, and how the author wrote it. */
export interface Entry {
  /** Where the value stands in the YAML text; right behind the key when there is none. */
  span: Span
  /** The key that leads here, as the author wrote it; list items have none. */
  key?: { text: string; span: Span }
  /** A scalar as the author wrote it, without quotes. */
  source?: string
  /** A mapping or list, with the place of its first key if it has one. */
  below?: { firstKey?: Span }
}

/** A YAML tree that can be asked for its entries. */
export interface Tree {
  text: string
  contents: Node
  shape: Shape
  anchors: ReadonlyMap<string, Node>
}

interface Spot {
  node: MaybeNode
  shape: Shape | undefined
  pair?: Pair<MaybeNode, MaybeNode>
}

/** An entry, or the nearest above the one that was asked for. */
export interface Found {
  entry: Entry
  found: boolean
  isRoot: boolean
}

/** The entry at the end of a way of English keys and list indexes, or the nearest above it that is there. */
export function findEntry(tree: Tree, tokens: readonly string[]): Found {
  let spot: Spot = { node: tree.contents, shape: tree.shape }
  for (const token of tokens) {
    const next = step(spot, token, tree.text)
    if (!next) return { entry: entryOf(spot, tree), found: false, isRoot: spot.node === tree.contents }
    spot = next
  }
  return { entry: entryOf(spot, tree), found: true, isRoot: tokens.length === 0 }
}

function step({ node, shape }: Spot, token: string, text: string): Spot | undefined {
  if (isMap<MaybeNode, MaybeNode>(node)) {
    const pair = node.items.find(({ key }) => englishKey(keyText(key, text), shape) === token)
    return pair && { node: pair.value, shape: shape?.below(token), pair }
  }
  if (!isSeq<MaybeNode>(node) || !/^\d+$/.test(token) || Number(token) >= node.items.length) return undefined
  return { node: node.items[Number(token)], shape: shape?.item }
}

/** The English key for a key in whatever spelling. */
export function englishKey(written: string, shape: Shape | undefined): string {
  return shape?.keys.get(written) ?? written
}

function entryOf({ node, pair }: Spot, tree: Tree): Entry {
  const { text } = tree
  const key = pair && { text: keyText(pair.key, text), span: spanOf(pair.key, text) }
  const behind = key && !node?.range && { start: key.span.end, end: key.span.end }
  return {
    span: behind || spanOf(node, text),
    ...(key ? { key } : {}),
    ...contentOf(node, tree),
  }
}

function contentOf(node: MaybeNode, { text, anchors }: Tree): Pick<Entry, 'source' | 'below'> {
  if (isAlias(node)) return sourceOfAlias(node.source, anchors)
  if (isSeq(node)) return { below: {} }
  if (!isMap<MaybeNode>(node)) return { source: sourceOf(node) }
  const [first] = node.items
  return { below: first ? { firstKey: spanOf(first.key, text) } : {} }
}

function sourceOfAlias(name: string, anchors: ReadonlyMap<string, Node>): { source?: string } {
  const target = anchors.get(name)
  if (!target) return { source: `*${name}` }
  return isScalar(target) ? { source: sourceOf(target) } : {}
}
