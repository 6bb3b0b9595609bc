import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Bilingual } from '../../errors.js'
import type { Mistake } from './mistakes.js'
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
  const tell = (offset: number, text: Bilingual) =>
    mistakes.push({ file: file.path, line: lines.linePos(offset).line || 1, text })
  try {
    const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
    const [problem] = document.errors
    const odd = problem === undefined ? oddPartOf(document) : undefined
    if (problem) tell(problem.pos[0], notYaml)
    else if (odd) tell(odd.at, odd.text)
    else if (!isMap(document.contents) && document.contents !== null) tell(0, notMapping)
    else return entriesOf(document.contents, { file: file.path, document, lines })
  } catch {
    // The library gives up on what nests without end.
    tell(0, notYaml)
  }
  return new Map()
}

/** The first YAML feature that template files do not use: it is there by mistake. */
function oddPartOf(document: Document): { at: number; text: Bilingual } | undefined {
  let odd: { at: number; text: Bilingual } | undefined
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) odd = { at: node.range?.[0] ?? 0, text: alias(node.source) }
      else if (node.anchor !== undefined) odd = { at: node.range?.[0] ?? 0, text: anchor(node.anchor) }
      else if (node.tag !== undefined) odd = { at: node.range?.[0] ?? 0, text: tag(node.tag) }
      return odd && visit.BREAK
    },
    Pair(_, { key }) {
      if (!isScalar(key) && !isAlias(key) && odd === undefined)
        odd = { at: (key as { range?: [number] } | null)?.range?.[0] ?? 0, text: notYaml }
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

const notYaml = {
  en: 'is not valid YAML here. Write `key: value` on each line; see that quotes and brackets come in pairs.',
  zh: '此处不是有效的 YAML。每行写一个“键: 值”，并检查引号和括号是否成对。',
}

const notMapping = {
  en: 'must be a mapping, `key: value` on each line.',
  zh: '应为键值形式，每行一个“键: 值”。',
}

const alias = (name: string) => ({
  en: `\`*${name}\` refers to something else in YAML. Put a text that begins with * into quotes, or write the value out.`,
  zh: `“*${name}”在 YAML 中表示引用。以 * 开头的文字请加引号；否则请直接写出内容。`,
})

const anchor = (name: string) => ({
  en: `\`&${name}\` names something for later use in YAML. Put a text that begins with & into quotes, or take the name out.`,
  zh: `“&${name}”在 YAML 中表示命名。以 & 开头的文字请加引号；否则请删去它。`,
})

const tag = (name: string) => ({
  en: `\`${name}\` gives a type in YAML. Put a text that begins with ! into quotes, or take it out.`,
  zh: `“${name}”在 YAML 中表示类型。以 ! 开头的文字请加引号；否则请删去它。`,
})

function isNode(value: unknown): value is { toJS(document: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value
}
