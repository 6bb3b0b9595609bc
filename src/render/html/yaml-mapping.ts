import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Mistake } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

/** A value of a YAML mapping, with the place of its key. */
export interface Entry {
  file: string
  line: number
  value: unknown
}

/** The top keys of a YAML file; what is wrong with the file itself goes to `mistakes`. */
export function readMapping(file: TemplateFile, mistakes: Mistake[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const [problem] = document.errors
  if (problem !== undefined) {
    const line = lines.linePos(problem.pos[0]).line
    const text = {
      en: `is not valid YAML here: ${problem.message}.`,
      zh: `此处不是有效的 YAML：${problem.message}`,
    }
    mistakes.push({ file: file.path, line, text })
    return entries
  }
  if (!isMap(document.contents)) {
    if (document.contents !== null) mistakes.push({ file: file.path, line: 1, text: notMapping })
    return entries
  }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const line = lines.linePos(key.range?.[0] ?? 0).line
    const plain = isNode(value) ? (value.toJS(document) as unknown) : undefined
    entries.set(String(key.value), { file: file.path, line, value: plain })
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
