import type { Alias, Node } from 'yaml'
import type { TextProblem } from './entry.js'
import { hiddenSignIn } from './hidden-signs.js'
import { type AnyMap, type AnyPair, keyText, spanOf } from './node-text.js'
import { englishKey, type Shape } from './shape.js'

/** What a walk down a YAML tree goes along. */
export interface Way {
  text: string
  shape: Shape
  /** The line of an offset into the text, as the author counts. */
  lineOf(offset: number): number
}

/** `! 注意`: YAML would lose the mark. */
export function lostMark(node: Node, { text }: Way): TextProblem {
  const start = Math.max(text.lastIndexOf('!', node.range?.[0]), 0)
  return { code: 'yaml-quote', facts: { found: '!' }, start, end: start + 1 }
}

/** An invisible character in a text: its place, or the whole text when it is written as an escape. */
export function hiddenSign(node: Node, written: string, { text }: Way): TextProblem | undefined {
  const found = hiddenSignIn(written)
  if (!found) return undefined
  const span = spanOf(node, text)
  const sign = hiddenSignIn(text.slice(span.start, span.end))
  const start = span.start + (sign?.at ?? 0)
  return { code: 'hidden-sign', facts: found.facts, start, end: sign ? start + 1 : span.end }
}

/** A key that the mapping has already, perhaps in the other language. */
export function givenTwice(
  pair: AnyPair,
  { items }: AnyMap,
  key: string,
  { text, lineOf, shape }: Omit<Way, 'shape'> & { shape: Shape | undefined },
): TextProblem {
  const written = keyText(pair.key, text)
  const first = items.find((one) => englishKey(keyText(one.key, text), shape) === key)
  const other = keyText(first?.key, text)
  const line = lineOf(spanOf(first?.key, text).start)
  const facts = { key: written, line, ...(other === written ? {} : { other }) }
  return { code: 'duplicate-key', facts, ...spanOf(pair.key, text) }
}

/** Markdown emphasis at the start of a text, **so**, reads as an alias. */
export function unknownAlias(node: Alias, { text }: Way): TextProblem {
  return { code: 'yaml-quote', facts: { found: '*' }, ...spanOf(node, text) }
}

/** A tree that is too deep, or aliases that would make too much of it. */
export function tooMuch(code: 'yaml-alias' | 'yaml-syntax', node: Node, { text }: Way): TextProblem {
  const span = spanOf(node, text)
  const place = { start: span.start, end: Math.min(span.end, span.start + 1) }
  return code === 'yaml-alias'
    ? { code, facts: {}, ...place }
    : { code, facts: { found: text.slice(place.start, place.end) }, ...place }
}
