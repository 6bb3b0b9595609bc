import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'
import { type Entry, entryAt, type Span } from './entry.js'
import { kindOf } from './kind-of.js'
import { lineIndex } from './line-index.js'
import type { ParsedYaml } from './parse-yaml.js'
import { parseYaml } from './parse-yaml.js'
import type { ParsedFile, Part } from './parsed-file.js'
import { startOf } from './read-text.js'
import type { Shape } from './shape.js'

/** What a file is put together from; offsets count in its whole text. */
export interface FileParts {
  path: string
  text: string
  shape: Shape
  /** The YAML in it and where it begins; undefined when there is none. */
  yaml?: { text: string; from: number } | undefined
  body: { text: string; line: number }
  /** Where problems of the whole front matter are shown. */
  top: Span
  /** What a file without any key stands for; undefined makes it a problem. */
  whenEmpty?: unknown
  diagnostics: Diagnostic[]
}

/** Reads the YAML of a file and answers for its places. */
export function assembleFile(parts: FileParts): ParsedFile {
  const { path, text, yaml, shape, body } = parts
  const { place } = lineIndex(path, text)
  const top = place(parts.top.start, parts.top.end)
  if (!yaml) return fileWithoutValue(path, text, parts.diagnostics, { body, top })
  const read = parseYaml(yaml.text, shape, ({ start, end }) => place(start + yaml.from, end + yaml.from))
  const root = rootOf(read, parts.whenEmpty)
  const kind = root && kindOf(root.value)
  // A lone fence has no closing one, and nothing below it either: one thing to mend.
  const unfinished = parts.diagnostics.some(({ code }) => code === 'front-matter-unclosed')
  const stray = kind && kind !== 'mapping' && !read.brokenAt && !(kind === 'empty' && unfinished)
  return {
    path,
    text,
    body,
    value: kind === 'mapping' ? root?.value : undefined,
    diagnostics: [
      ...parts.diagnostics,
      ...read.problems.map(({ problem, place }) => diagnose(problem.code, place, problem.facts)),
      ...(stray
        ? [diagnose('front-matter-not-mapping', placeOfStray(root, read, top), { found: kind })]
        : []),
    ],
    ...(read.brokenAt ? { brokenAt: read.brokenAt } : {}),
    chineseKeys: read.chinese > read.english,
    ...(root?.below ? answers(root, read, top) : noAnswers(top)),
  }
}

/** A file without any key is empty, unless its content is there and could not be read. */
function rootOf({ root, problems }: ParsedYaml, whenEmpty: unknown): Entry | undefined {
  if (root ? root.value !== null : problems.length > 0) return root
  return { value: whenEmpty ?? null, span: { start: 0, end: 0 }, ...(whenEmpty ? { below: new Map() } : {}) }
}

type Answers = Pick<ParsedFile, 'locate' | 'keyAt' | 'sourceAt'>

function answers(root: Entry, read: ParsedYaml, top: Place): Answers {
  const at = (pointer: string) => entryAt(root, pointer)
  return {
    locate(pointer, part = 'value') {
      const { entry, found } = at(pointer)
      // A short form stands for a key that is not written: its text is then the place.
      const span = spanOf(entry, found || !entry.below ? part : 'key')
      return entry === root || !span ? top : read.place(span)
    },
    keyAt(pointer) {
      const { entry, found } = at(pointer)
      return found ? entry.key?.text : undefined
    },
    sourceAt(pointer) {
      const { entry, found } = at(pointer)
      return found ? entry.source : undefined
    },
  }
}

/** A list item has no key; its first key, or its text, stands for it. An empty value has no place of its own. */
function spanOf(entry: Entry, part: Part): Span {
  if (part === 'value' && entry.span.end > entry.span.start) return entry.span
  if (entry.key) return entry.key.span
  const [first] = entry.below?.values() ?? []
  return first?.key?.span ?? entry.span
}

const noAnswers = (top: Place): Answers => ({
  locate: () => top,
  keyAt: () => undefined,
  sourceAt: () => undefined,
})

function placeOfStray(root: Entry | undefined, read: ParsedYaml, top: Place): Place {
  return root && root.span.end > root.span.start ? read.place(root.span) : top
}

/** A file of which nothing could be read but, perhaps, its text. */
export function fileWithoutValue(
  path: string,
  text: string,
  diagnostics: Diagnostic[],
  { body = { text: '', line: 1 }, top = startOf(path) } = {},
): ParsedFile {
  return { path, text, body, value: undefined, diagnostics, chineseKeys: false, ...noAnswers(top) }
}
