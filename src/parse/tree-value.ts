import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { TextProblem } from './entry.js'
import { keyText, type MaybeNode, sourceOf, spanOf, writtenIn } from './node-text.js'
import { Outline } from './outline.js'
import type { Shape } from './shape.js'

/** What a YAML tree says; the problems are of the text itself: keys given twice, too many or unknown aliases. */
export interface TreeValue {
  /** Plain data; undefined when there is none, or when the tree was left at once. */
  value: unknown
  problems: TextProblem[]
  /** How many known keys the author wrote in Chinese and in English. */
  chinese: number
  english: number
  /** Where the entries stand. */
  outline: Outline
}

/** What the walk goes along. */
export interface Way {
  text: string
  shape: Shape
  /** The line of an offset into the text, as the author counts. */
  lineOf(offset: number): number
}

interface Work extends TreeValue {
  way: Way
  /** Nodes by the names that the author gave them with `&`. */
  anchors: Map<string, Node>
  /** Nodes that the walk is inside of: an alias to one of them would never end. */
  around: Set<Node>
  /** Entries that aliases may still make: a few nested aliases could otherwise fill the memory. */
  aliasBudget: number
  depth: number
  /** What an alias stands for has been taken down where it stands. */
  inAlias: boolean
}

type AnyMap = YAMLMap<MaybeNode, MaybeNode>
type AnyPair = Pair<MaybeNode, MaybeNode>
type Key = NonNullable<Parameters<Outline['open']>[1]>

const deepest = 64
const mostAliasEntries = 10_000

/** Thrown to leave the walk at once; caught in `treeValue`. */
class TooMuch extends Error {}

/** Walks a YAML tree along its schema: keys and closed words become English. */
export function treeValue(contents: Node | null, way: Way): TreeValue {
  const work: Work = {
    value: undefined,
    problems: [],
    chinese: 0,
    english: 0,
    anchors: new Map(),
    way,
    around: new Set(),
    aliasBudget: mostAliasEntries,
    depth: 0,
    outline: new Outline(way.text),
    inAlias: false,
  }
  try {
    work.value = contents ? read(contents, way.shape, work) : undefined
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
  }
  const { value, problems, chinese, english, outline } = work
  return { value, problems, chinese, english, outline }
}

function read(node: MaybeNode, shape: Shape | undefined, work: Work, key?: Key): unknown {
  if (work.inAlias) return anchored(node, shape, work)
  const row = work.outline.open(node, key)
  const value = isAlias(node) ? aliased(node, row, shape, work) : anchored(node, shape, work)
  work.outline.close(row)
  return value
}

function anchored(node: MaybeNode, shape: Shape | undefined, work: Work): unknown {
  if (!node || !('anchor' in node) || !node.anchor) return plain(node, shape, work)
  work.anchors.set(node.anchor, node)
  work.around.add(node)
  const value = plain(node, shape, work)
  work.around.delete(node)
  return value
}

function plain(node: MaybeNode, shape: Shape | undefined, work: Work): unknown {
  if (isScalar(node)) return scalar(node, shape, work)
  if (isMap(node)) return mapping(node as AnyMap, shape, work)
  if (isSeq(node)) return list(node as YAMLSeq<MaybeNode>, shape, work)
  return isAlias(node) ? aliased(node, undefined, shape, work) : null
}

function scalar(node: Node, shape: Shape | undefined, work: Work): unknown {
  if (node.tag === '!') work.problems.push(lostMark(node, work))
  const written = writtenIn(node)
  if (typeof written !== 'string' || !shape || shape.words.size === 0) return written
  return shape.words.get(written.trim()) ?? written
}

/** `! 注意`: YAML would lose the mark. */
function lostMark(node: Node, { way }: Work): TextProblem {
  const start = Math.max(way.text.lastIndexOf('!', node.range?.[0]), 0)
  return { code: 'yaml-quote', facts: { found: '!' }, start, end: start + 1 }
}

/** No role is so deep; beyond it the stack of the computer ends. */
function goDown(node: Node, work: Work): void {
  work.depth += 1
  if (work.depth > deepest) stop('yaml-syntax', node, work)
}

function list(node: YAMLSeq<MaybeNode>, shape: Shape | undefined, work: Work): unknown[] {
  goDown(node, work)
  const value = node.items.map((item) => read(item, shape?.item, work))
  work.depth -= 1
  return value
}

function mapping(node: AnyMap, shape: Shape | undefined, work: Work): Record<string, unknown> {
  goDown(node, work)
  const value: Record<string, unknown> = {}
  for (const pair of node.items) addPair(pair, node, { value, shape }, work)
  work.depth -= 1
  return value
}

function addPair(
  pair: AnyPair,
  map: AnyMap,
  { value, shape }: { value: Record<string, unknown>; shape: Shape | undefined },
  work: Work,
): void {
  const written = keyText(pair.key, work.way.text)
  const key = englishKey(written, shape)
  count(written, key, shape, work)
  const below = read(pair.value, shape?.below(key), work, { english: key, written, node: pair.key })
  if (Object.hasOwn(value, key)) work.problems.push(givenTwice(pair, map, { key, shape }, work))
  // A key of this name would change what the mapping is.
  else if (key === '__proto__')
    Object.defineProperty(value, key, { value: below, enumerable: true, writable: true, configurable: true })
  else value[key] = below
}

/** The English key for a key in whatever spelling. */
function englishKey(written: string, shape: Shape | undefined): string {
  return shape?.keys.get(written) ?? written
}

function givenTwice(
  pair: AnyPair,
  { items }: AnyMap,
  { key, shape }: { key: string; shape: Shape | undefined },
  { way }: Work,
): TextProblem {
  const written = keyText(pair.key, way.text)
  const first = items.find((one) => englishKey(keyText(one.key, way.text), shape) === key)
  const other = keyText(first?.key, way.text)
  const line = way.lineOf(spanOf(first?.key, way.text).start)
  const facts = { key: written, line, ...(other === written ? {} : { other }) }
  return { code: 'duplicate-key', facts, ...spanOf(pair.key, way.text) }
}

function count(written: string, key: string, shape: Shape | undefined, work: Work): void {
  if (!shape?.keys.has(written)) return
  if (written === key) work.english += 1
  else work.chinese += 1
}

function aliased(
  node: Node & { source: string },
  row: number | undefined,
  shape: Shape | undefined,
  work: Work,
): unknown {
  const target = work.anchors.get(node.source)
  if (row !== undefined) takeDownSource(node.source, target, row, work)
  if (!target) return unknownAlias(node, work)
  work.aliasBudget -= isSeq(target) || isMap(target) ? 1 + target.items.length : 1
  if (work.aliasBudget < 0 || work.around.has(target)) stop('yaml-alias', node, work)
  const { inAlias } = work
  work.inAlias = true
  const value = read(target, shape, work)
  work.inAlias = inAlias
  return value
}

function takeDownSource(name: string, target: Node | undefined, row: number, { outline }: Work): void {
  if (!target) outline.setSource(row, `*${name}`)
  else if (isScalar(target)) outline.setSource(row, sourceOf(target))
}

/** Markdown emphasis at the start of a text, **so**, reads as an alias. */
function unknownAlias(node: Node & { source: string }, { problems, way }: Work): string {
  problems.push({ code: 'yaml-quote', facts: { found: '*' }, ...spanOf(node, way.text) })
  return `*${node.source}`
}

function stop(code: 'yaml-alias' | 'yaml-syntax', node: Node, { problems, way }: Work): never {
  const span = spanOf(node, way.text)
  const end = Math.min(span.end, span.start + 1)
  problems.push(
    code === 'yaml-alias'
      ? { code, facts: {}, start: span.start, end }
      : { code, facts: { found: way.text.slice(span.start, end) }, start: span.start, end },
  )
  throw new TooMuch()
}
