import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Entry, Span, TextProblem } from './entry.js'
import type { Shape } from './shape.js'

/** Entries of a YAML text; the problems are of the text itself: keys given twice, too many or unknown aliases. */
export interface Built {
  root: Entry | undefined
  problems: TextProblem[]
  /** How many known keys the author wrote in Chinese and in English. */
  chinese: number
  english: number
}

/** What the walk goes along. */
export interface Way {
  text: string
  shape: Shape
  /** The line of an offset into the text, as the author counts. */
  lineOf(offset: number): number
}

interface Work extends Built {
  way: Way
  anchors: Map<string, Node>
  /** Nodes that the walk is inside of: an alias to one of them would never end. */
  around: Set<Node>
  /** Entries that aliases may still make: a few nested aliases could otherwise fill the memory. */
  aliasBudget: number
  depth: number
}

const deepest = 64
const mostAliasEntries = 10_000

/** Thrown to leave the walk at once; caught in `buildEntries`. */
class TooMuch extends Error {}

/** Walks a YAML tree along its schema: keys and closed words become English, the author's spelling is kept. */
export function buildEntries(contents: Node | null, way: Way): Built {
  const work: Work = {
    root: undefined,
    problems: [],
    chinese: 0,
    english: 0,
    way,
    anchors: new Map(),
    around: new Set(),
    aliasBudget: mostAliasEntries,
    depth: 0,
  }
  try {
    work.root = contents ? build(contents, way.shape, work) : undefined
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
  }
  return work
}

function build(node: Node | null, shape: Shape | undefined, work: Work): Entry {
  if (!node || !('anchor' in node) || !node.anchor) return entryOf(node, shape, work)
  work.anchors.set(node.anchor, node)
  work.around.add(node)
  const entry = entryOf(node, shape, work)
  work.around.delete(node)
  return entry
}

function entryOf(node: Node | null, shape: Shape | undefined, work: Work): Entry {
  if (isMap(node)) return mapping(node, shape, work)
  if (isSeq(node)) return list(node, shape, work)
  if (isAlias(node)) return aliased(node, shape, work)
  return scalar(isScalar(node) ? node : undefined, shape, work)
}

function scalar(node: Scalar | undefined, shape: Shape | undefined, work: Work): Entry {
  const written = writtenIn(node)
  if (node?.tag === '!') work.problems.push(lostMark(node, work))
  const value = typeof written === 'string' ? (shape?.words.get(written.trim()) ?? written) : written
  return {
    value,
    span: spanOf(node, work),
    source: node?.source ?? (written === null ? '' : String(written)),
  }
}

/** A text of blanks, or of characters that nobody sees, is none. What stands behind an unknown `!tag` is text. */
function writtenIn(node: Scalar | undefined): unknown {
  const value = node?.tag?.startsWith('!') && node.source === '' ? node.tag : (node?.value ?? null)
  return typeof value === 'string' && /^[\s\p{Cf}]+$/u.test(value) ? '' : value
}

/** `! 注意`: YAML would lose the mark. */
function lostMark(node: Scalar, { way }: Work): TextProblem {
  const start = Math.max(way.text.lastIndexOf('!', node.range?.[0]), 0)
  return { code: 'yaml-quote', facts: { found: '!' }, start, end: start + 1 }
}

/** No role is so deep; beyond it the stack of the computer ends. */
function goDown(node: Node, work: Work): void {
  work.depth += 1
  if (work.depth > deepest) stop('yaml-syntax', node, work)
}

function list(node: YAMLSeq, shape: Shape | undefined, work: Work): Entry {
  goDown(node, work)
  const below = new Map<string, Entry>()
  const value = node.items.map((item, index) => {
    const entry = build(item as Node | null, shape?.item, work)
    below.set(String(index), entry)
    return entry.value
  })
  work.depth -= 1
  return { value, span: spanOf(node, work), below }
}

function mapping(node: YAMLMap, shape: Shape | undefined, work: Work): Entry {
  goDown(node, work)
  const below = new Map<string, Entry>()
  for (const pair of node.items) addPair(pair as Pair<Node | null, Node | null>, shape, below, work)
  work.depth -= 1
  const value = Object.fromEntries([...below].map(([key, entry]) => [key, entry.value]))
  return { value, span: spanOf(node, work), below }
}

function addPair(
  pair: Pair<Node | null, Node | null>,
  shape: Shape | undefined,
  below: Map<string, Entry>,
  work: Work,
): void {
  const written = { text: keyText(pair.key, work), span: spanOf(pair.key ?? undefined, work) }
  const key = shape?.keys.get(written.text) ?? written.text
  count(written.text, key, shape, work)
  const entry = build(pair.value, shape?.below(key), work)
  // Nothing is written after the key: the place is then right behind it.
  if (!pair.value?.range) entry.span = { start: written.span.end, end: written.span.end }
  const first = below.get(key)
  if (!first) below.set(key, { ...entry, key: written })
  else work.problems.push(givenTwice(written, first, work))
}

function givenTwice(key: { text: string; span: Span }, first: Entry, work: Work): TextProblem {
  const line = work.way.lineOf(first.key?.span.start ?? 0)
  const other = first.key?.text
  const facts = { key: key.text, line, ...(other === undefined || other === key.text ? {} : { other }) }
  return { code: 'duplicate-key', facts, ...key.span }
}

function count(written: string, key: string, shape: Shape | undefined, work: Work): void {
  if (!shape?.keys.has(written)) return
  if (written === key) work.english += 1
  else work.chinese += 1
}

/** A key as a text, whatever it looks like: 1, 012 and yes are names here. */
function keyText(key: Node | null, work: Work): string {
  if (isScalar(key)) return key.source ?? String(key.value ?? '')
  const { start, end } = spanOf(key ?? undefined, work)
  return work.way.text.slice(start, end).trim()
}

function aliased(node: Node & { source: string }, shape: Shape | undefined, work: Work): Entry {
  const target = work.anchors.get(node.source)
  if (!target) return unknownAlias(node, work)
  work.aliasBudget -= isSeq(target) || isMap(target) ? 1 + target.items.length : 1
  if (work.aliasBudget < 0 || work.around.has(target)) stop('yaml-alias', node, work)
  const { below: _, ...entry } = build(target, shape, work)
  return { ...entry, span: spanOf(node, work) }
}

/** Markdown emphasis at the start of a text, **so**, reads as an alias. */
function unknownAlias(node: Node & { source: string }, work: Work): Entry {
  const span = spanOf(node, work)
  work.problems.push({ code: 'yaml-quote', facts: { found: '*' }, ...span })
  return { value: `*${node.source}`, span, source: `*${node.source}` }
}

function spanOf(node: Node | undefined | null, work: Work): Span {
  const [start, end] = node?.range ?? [0, 0]
  return { start, end: start + work.way.text.slice(start, end).trimEnd().length }
}

function stop(code: 'yaml-alias' | 'yaml-syntax', node: Node | null, work: Work): never {
  const span = spanOf(node, work)
  const end = Math.min(span.end, span.start + 1)
  work.problems.push(
    code === 'yaml-alias'
      ? { code, facts: {}, start: span.start, end }
      : { code, facts: { found: work.way.text.slice(span.start, end) }, start: span.start, end },
  )
  throw new TooMuch()
}
