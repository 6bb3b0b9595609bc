import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { TemplateMistake } from '../../template-mistake-facts.js'
import { type Mistake, wrong } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

/** A value of a YAML mapping, with the place of its key. */
export interface Entry {
  file: string
  line: number
  value: unknown
  /** A text or number as it is written; undefined for anything else. */
  text?: string
  /** The keys of the mapping that is the value, with their places; undefined when it is none. */
  entries(): Map<string, Entry> | undefined
}

/** The top keys of a YAML file; what is wrong with the file itself goes to `mistakes`. */
export function readMapping(file: TemplateFile, mistakes: Mistake[]): Map<string, Entry> {
  const lines = new LineCounter()
  const tell = (offset: number, what: TemplateMistake) =>
    mistakes.push({ file: file.path, line: lines.linePos(offset).line || 1, what })
  try {
    const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
    const [problem] = document.errors
    const odd = problem === undefined ? oddPartOf(document) : undefined
    if (problem) tell(problem.pos[0], notYaml)
    else if (odd) tell(odd.at, odd.what)
    else if (!isMap(document.contents) && document.contents !== null) tell(0, notMapping)
    else return entriesOf(document.contents, { file: file.path, document, lines })
  } catch {
    // The library gives up on what nests without end.
    tell(0, notYaml)
  }
  return new Map()
}

/** The first YAML feature that template files do not use: it is there by mistake. */
function oddPartOf(document: Document): { at: number; what: TemplateMistake } | undefined {
  let odd: { at: number; what: TemplateMistake } | undefined
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) odd = { at: node.range?.[0] ?? 0, what: wrong('alias', { name: node.source }) }
      else if (node.anchor !== undefined)
        odd = { at: node.range?.[0] ?? 0, what: wrong('anchor', { name: node.anchor }) }
      else if (node.tag !== undefined)
        odd = { at: node.range?.[0] ?? 0, what: wrong('tag', { name: node.tag }) }
      return odd && visit.BREAK
    },
    Pair(_, { key }) {
      if (!isScalar(key) && !isAlias(key) && odd === undefined)
        odd = { at: (key as { range?: [number] } | null)?.range?.[0] ?? 0, what: notYaml }
      return odd && visit.BREAK
    },
  })
  return odd
}

interface Place {
  file: string
  document: Document
  lines: LineCounter
}

function entriesOf(node: unknown, place: Place): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  if (!isMap(node)) return entries
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue
    const plain = isNode(value) ? (value.toJS(place.document) as unknown) : undefined
    entries.set(String(key.value), {
      file: place.file,
      line: place.lines.linePos(key.range?.[0] ?? 0).line,
      value: plain,
      ...textAsWritten(value, plain),
      entries: () => (isMap(value) ? entriesOf(value, place) : undefined),
    })
  }
  return entries
}

/** `1.0` stays so: as a number it would become 1. */
function textAsWritten(node: unknown, value: unknown): { text?: string } {
  if (typeof value === 'string') return { text: value }
  return typeof value === 'number' && isScalar(node) ? { text: node.source ?? String(value) } : {}
}

const notYaml = wrong('not-yaml', {})
const notMapping = wrong('not-mapping', {})

function isNode(value: unknown): value is { toJS(document: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value
}
