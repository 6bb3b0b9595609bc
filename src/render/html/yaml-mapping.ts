import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Mistake } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

/** A value of a YAML mapping, with the place of its key. */
export interface Entry {
  file: string
  line: number
  value: unknown
  /** The keys of the mapping that stands below a key of this value, with their places; undefined when none does. */
  below(key: string): Map<string, Entry> | undefined
}

/** The top keys of a YAML file; what is wrong with the file itself goes to `mistakes`. */
export function readMapping(file: TemplateFile, mistakes: Mistake[]): Map<string, Entry> {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const [problem] = document.errors
  if (problem !== undefined) {
    const line = lines.linePos(problem.pos[0]).line
    const text = {
      en: 'is not valid YAML here. Write `key: value` on each line; see that quotes and brackets come in pairs.',
      zh: '此处不是有效的 YAML。每行写一个“键: 值”，并检查引号和括号是否成对。',
    }
    mistakes.push({ file: file.path, line, text })
    return new Map()
  }
  if (!isMap(document.contents) && document.contents !== null)
    mistakes.push({ file: file.path, line: 1, text: notMapping })
  return entriesOf(document.contents, { file: file.path, document, lines })
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
    entries.set(String(key.value), {
      file: place.file,
      line: place.lines.linePos(key.range?.[0] ?? 0).line,
      value: isNode(value) ? (value.toJS(place.document) as unknown) : undefined,
      below(name) {
        const inner: unknown = isMap(value) ? value.get(name, true) : undefined
        return isMap(inner) ? entriesOf(inner, place) : undefined
      },
    })
  }
  return entries
}

const notMapping = {
  en: 'must be a mapping, `key: value` on each line.',
  zh: '应为键值形式，每行一个“键: 值”。',
}

function isNode(value: unknown): value is { toJS(document: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value
}
