import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml'
import type { TextProblem } from './entry.js'
import { type AnyMap, type AnyPair, keyText, type MaybeNode, sourceOf, writtenIn } from './node-text.js'
import { Outline } from './outline.js'
import { englishKey, type Shape } from './shape.js'
import { givenTwice, hiddenSign, lostMark, tooMuch, unknownAlias, type Way } from './tree-problems.js'

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

interface Work extends TreeValue {
  way: Way
  /** Nodes by the names that the author gave them with `&`. */
  anchors: Map<string, Node>
  /** Nodes that the walk is inside of: an alias to one of them would never end. */
  around: Set<Node>
  /** Entries that aliases may still make: a few nested aliases could otherwise fill the memory. */
  aliasBudget: number
  depth: number
  /** Texts with an invisible character that was already reported. */
  told: Set<Node>
}

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
    told: new Set(),
    outline: new Outline(way.text),
  }
  try {
    work.value = contents ? read(contents, way.shape, work) : undefined
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
  }
  const { value, problems, chinese, english, outline } = work
  return { value, problems, chinese, english, outline: outline.finished() }
}

function read(node: MaybeNode, shape: Shape | undefined, work: Work, key?: Key): unknown {
  const row = work.outline.open(node, key)
  const value =
    node && 'anchor' in node && node.anchor ? anchored(node, shape, work) : plain(node, shape, work)
  work.outline.close(row)
  return value
}

function anchored(node: Exclude<Node, Alias>, shape: Shape | undefined, work: Work): unknown {
  work.anchors.set(node.anchor ?? '', node)
  work.around.add(node)
  const value = plain(node, shape, work)
  work.around.delete(node)
  return value
}

function plain(node: MaybeNode, shape: Shape | undefined, work: Work): unknown {
  if (isScalar(node)) return scalar(node, shape, work)
  if (isMap(node)) return mapping(node as AnyMap, shape, work)
  if (isSeq(node)) return list(node as YAMLSeq<MaybeNode>, shape, work)
  return isAlias(node) ? aliased(node, shape, work) : null
}

function scalar(node: Node, shape: Shape | undefined, work: Work): unknown {
  if (node.tag === '!') work.problems.push(lostMark(node, work.way))
  const written = writtenIn(node)
  if (typeof written === 'string') tellHidden(node, written, work)
  if (typeof written !== 'string' || !shape || shape.words.size === 0) return written
  return shape.words.get(written.trim()) ?? written
}

/** Once of each text, however often it is referred to. */
function tellHidden(node: Node, written: string, { told, problems, way }: Work): void {
  const problem = told.has(node) ? undefined : hiddenSign(node, written, way)
  if (!problem) return
  told.add(node)
  problems.push(problem)
}

/** No role is so deep; beyond it the stack of the computer ends. */
function goDown(node: Node, work: Work): void {
  work.depth += 1
  if (work.depth > deepest) stop('yaml-syntax', node, work)
}

function list(node: YAMLSeq<MaybeNode>, shape: Shape | undefined, work: Work): unknown[] {
  goDown(node, work)
  // A name with its level among names is read as it would be in a mapping of them.
  const ofPair = shape?.schema['x-competencies'] ? shape : shape?.item
  const value = node.items.map((item) => read(item, isMap(item) ? ofPair : shape?.item, work))
  work.depth -= 1
  return value
}

function mapping(node: AnyMap, shape: Shape | undefined, work: Work): Record<string, unknown> {
  goDown(node, work)
  const value: Record<string, unknown> = {}
  for (const pair of node.items) if (!isMerge(pair)) addPair(pair, node, { value, shape }, work)
  for (const pair of node.items) if (isMerge(pair)) merge(pair, { value, shape }, work)
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
  if (isScalar(pair.key)) tellHidden(pair.key, written, work)
  const below = read(pair.value, shape?.below(key), work, { english: key, written, node: pair.key })
  if (Object.hasOwn(value, key)) work.problems.push(givenTwice(pair, map, key, { ...work.way, shape }))
  // A key of this name would change what the mapping is.
  else if (key === '__proto__')
    Object.defineProperty(value, key, { value: below, enumerable: true, writable: true, configurable: true })
  else value[key] = below
}

/** `<<: *base` takes over what another mapping says, but for what is said here. */
const isMerge = ({ key, value }: AnyPair) =>
  isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && [value].flatMap(itemsOf).every(isAlias)

const itemsOf = (node: MaybeNode): MaybeNode[] => (isSeq(node) ? (node.items as MaybeNode[]) : [node])

function merge(
  { value: from }: AnyPair,
  { value, shape }: { value: Record<string, unknown>; shape: Shape | undefined },
  work: Work,
): void {
  for (const alias of itemsOf(from)) {
    if (!isAlias(alias)) continue
    const target = work.anchors.get(alias.source)
    if (!target) work.problems.push(unknownAlias(alias, work.way))
    else
      takeOver(
        work.outline.silently(() => throughAlias(alias, target, shape, work)),
        value,
      )
  }
}

function takeOver(other: unknown, value: Record<string, unknown>): void {
  if (typeof other !== 'object' || other === null || Array.isArray(other)) return
  for (const [key, below] of Object.entries(other)) if (!Object.hasOwn(value, key)) value[key] = below
}

function count(written: string, key: string, shape: Shape | undefined, work: Work): void {
  if (!shape?.keys.has(written)) return
  if (written === key) work.english += 1
  else work.chinese += 1
}

function aliased(node: Alias, shape: Shape | undefined, work: Work): unknown {
  const { anchors, outline, problems, way } = work
  const target = anchors.get(node.source)
  if (!target) problems.push(unknownAlias(node, way))
  const written = target ? (isScalar(target) ? sourceOf(target) : undefined) : `*${node.source}`
  outline.standFor(written)
  return target ? outline.silently(() => throughAlias(node, target, shape, work)) : written
}

/** What an alias stands for: a few nested ones could otherwise fill the memory, or never end. */
function throughAlias(node: Alias, target: Node, shape: Shape | undefined, work: Work): unknown {
  work.aliasBudget -= isSeq(target) || isMap(target) ? 1 + target.items.length : 1
  if (work.aliasBudget < 0 || work.around.has(target)) stop('yaml-alias', node, work)
  return read(target, shape, work)
}

function stop(code: 'yaml-alias' | 'yaml-syntax', node: Node, { problems, way }: Work): never {
  problems.push(tooMuch(code, node, way))
  throw new TooMuch()
}
