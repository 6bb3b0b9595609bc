import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'
import { type Span, tokensOf } from './entry.js'
import { kindOf } from './kind-of.js'
import { lineIndex } from './line-index.js'
import { type Entry, type Found, Outline } from './outline.js'
import type { ParsedYaml } from './parse-yaml.js'
import { parseYaml } from './parse-yaml.js'
import type { ParsedFile, Part, ReadAgain } from './parsed-file.js'
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
  const value = wholeOf(read, parts.whenEmpty)
  const kind = value === undefined ? undefined : kindOf(value)
  // A lone fence has no closing one, and nothing below it either: one thing to mend.
  const unfinished = parts.diagnostics.some(({ code }) => code === 'front-matter-unclosed')
  const stray = kind && kind !== 'mapping' && !read.brokenAt && !(kind === 'empty' && unfinished)
  return {
    path,
    text,
    body,
    value: kind === 'mapping' ? value : undefined,
    diagnostics: [
      ...parts.diagnostics,
      ...read.problems.map(({ problem, place, edits }) =>
        diagnose(problem.code, place, problem.facts, undefined, edits),
      ),
      ...(stray ? [diagnose('front-matter-not-mapping', placeOfStray(read, top), { found: kind })] : []),
    ],
    ...(read.brokenAt ? { brokenAt: read.brokenAt } : {}),
    ...(read.leftOut ? { leftOut: read.leftOut } : {}),
    chineseKeys: read.chinese > read.english,
    ...answers(read, top),
    ...whenSound(parts, read),
  }
}

/** How to have the file again; only one without a finding, whose text was read as it stands. */
function whenSound(
  { text, yaml, body, top, diagnostics }: FileParts,
  read: ParsedYaml,
): Pick<ParsedFile, 'readAgain'> {
  const isSound = diagnostics.length === 0 && read.problems.length === 0 && !read.brokenAt && !read.leftOut
  if (!yaml || !isSound || read.value === undefined || !text.endsWith(body.text)) return {}
  const again = (): ReadAgain => ({
    value: read.value,
    rows: read.outline.rows,
    yaml: [yaml.from, yaml.text.length],
    body: [body.text.length, body.line],
    top: [top.start, top.end],
    chineseKeys: read.chinese > read.english,
  })
  return { readAgain: again }
}

/** The file of which this was kept, with its text: nothing of it is parsed. */
export function fileReadBefore(path: string, text: string, kept: ReadAgain): ParsedFile {
  const { place } = lineIndex(path, text)
  const [from, length] = kept.yaml
  const outline = new Outline(text.slice(from, from + length), kept.rows).finished()
  const [lengthOfBody, line] = kept.body
  return {
    path,
    text,
    body: { text: lengthOfBody === 0 ? '' : text.slice(-lengthOfBody), line },
    value: kept.value,
    diagnostics: [],
    chineseKeys: kept.chineseKeys,
    ...answers(
      { value: kept.value, outline, place: ({ start, end }) => place(start + from, end + from) },
      place(...kept.top),
    ),
  }
}

/** A file without any key is empty, unless its content is there and could not be read. */
function wholeOf({ value, problems }: ParsedYaml, whenEmpty: unknown): unknown {
  if (value === undefined && problems.length > 0) return undefined
  return value ?? whenEmpty ?? null
}

type Answers = Pick<ParsedFile, 'locate' | 'keyAt' | 'sourceAt' | 'isAlone'>

function answers(
  { value, outline, place }: Pick<ParsedYaml, 'value' | 'outline' | 'place'>,
  top: Place,
): Answers {
  // Without a value nothing was read that could have a place.
  const at = (pointer: string): Found | undefined =>
    value === undefined ? undefined : outline.find(tokensOf(pointer))
  return {
    locate(pointer, part = 'value') {
      const there = pointer === '' ? undefined : at(pointer)
      if (!there || there.isRoot) return top
      const { entry, found } = there
      // A short form stands for a key that is not written: its text is then the place.
      return place(spanOf(entry, found || !entry.below ? part : 'key'))
    },
    keyAt(pointer) {
      const there = at(pointer)
      return there?.found ? there.entry.key?.text : undefined
    },
    sourceAt(pointer) {
      const there = at(pointer)
      return there?.found ? there.entry.source : undefined
    },
    isAlone: () => false,
  }
}

/** A list item has no key; its first key, or its text, stands for it. An empty value has no place of its own. */
function spanOf({ span, key, below }: Entry, part: Part): Span {
  if (part === 'value' && span.end > span.start) return span
  return key?.span ?? below?.firstKey ?? span
}

const noAnswers = (top: Place): Answers => ({
  locate: () => top,
  keyAt: () => undefined,
  sourceAt: () => undefined,
  isAlone: () => false,
})

function placeOfStray({ value, outline, place }: ParsedYaml, top: Place): Place {
  const span = value === undefined ? undefined : outline.find([]).entry.span
  return span && span.end > span.start ? place(span) : top
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
