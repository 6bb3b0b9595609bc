import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Span } from './entry.js'

/** What stands for nothing, between a colon and the next key. */
export type MaybeNode = Node | null | undefined

/** Any mapping, and any key of one with its value. */
export type AnyMap = YAMLMap<MaybeNode, MaybeNode>
export type AnyPair = Pair<MaybeNode, MaybeNode>

/** The stretch of a text that a node stands in, without the blanks behind it. */
export function spanOf(node: MaybeNode, text: string): Span {
  const [start, end] = node?.range ?? [0, 0]
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** A key as a text, whatever it looks like: 1, 012 and yes are names here. */
export function keyText(key: MaybeNode, text: string): string {
  if (isScalar(key)) return key.source ?? String(key.value ?? '')
  const { start, end } = spanOf(key, text)
  return text.slice(start, end).trim()
}

/** A scalar as it was written, without quotes. */
export function sourceOf(node: MaybeNode): string {
  if (!isScalar(node)) return ''
  const written = writtenIn(node)
  return node.source ?? (written === null ? '' : String(written))
}

/** A text of blanks, or of characters that nobody sees, is none. What stands behind an unknown `!tag` is text. */
export function writtenIn(node: MaybeNode): unknown {
  if (!isScalar(node)) return null
  const value = node.tag?.startsWith('!') && node.source === '' ? node.tag : node.value
  return typeof value === 'string' && /^[\s\p{Cf}]+$/u.test(value) ? '' : value
}
