import type { YAMLWarning } from 'yaml'
import type { Edit, Place } from '../diagnostic.js'
import { editsAt } from './edits-at.js'
import type { Span, TextProblem } from './entry.js'
import type { Outline } from './outline.js'
import { readYaml } from './read-yaml.js'
import type { Shape } from './shape.js'
import { treeValue } from './tree-value.js'
import { yamlProblem } from './yaml-problems.js'

/** A YAML text read along its schema. */
export interface ParsedYaml {
  /** What it says, with English keys; undefined when nothing could be read. */
  value: unknown
  /** Where its entries stand. */
  outline: Outline
  /** How many known keys the author wrote in Chinese and in English. */
  chinese: number
  english: number
  /** Problems with their places in the file, and how they are repaired there. */
  problems: Told[]
  /** The place of a stretch of the YAML text as it was read. */
  place(span: Span): Place
  /** Set when a part could not be read: what stands from here on is a guess, and what is missing may be there. */
  brokenAt?: Place
  /** The part is whole keys of the top level, or lines anywhere. */
  leftOut?: 'keys' | 'lines'
}

/** Reads a YAML text: mends typing slips, parses, walks the tree along the schema. `place` knows the author's file. */
export function parseYaml(written: string, shape: Shape, place: (span: Span) => Place): ParsedYaml {
  const { text, original, document, mended, aside, leftOut } = readYaml(written, shape)
  const back = ({ start, end }: Span) => place({ start: original(start), end: original(end) })
  const lineOf = (offset: number) => back({ start: offset, end: offset }).start.line
  const { problems, ...said } = treeValue(document.contents, { text, shape, lineOf })
  const broken = yamlProblem(document.errors, text)
  const slips = mended.map((problem) => ({
    problem,
    place: place(problem),
    edits: editsAt(problem.edits, place),
  }))
  const stumbled = [...aside, ...(broken ? [broken] : [])]
    .map((problem) => ({ problem, place: back(problem) }))
    .filter((told) => !slips.some((slip) => isEcho(told, slip)))
  const found = [...document.warnings.flatMap(tagProblem), ...problems]
  return {
    ...said,
    problems: [...slips, ...stumbled, ...found.map((problem) => ({ problem, place: back(problem) }))],
    place: back,
    ...(broken ? { brokenAt: back(broken) } : {}),
    ...(leftOut && !broken
      ? { leftOut, brokenAt: below(back({ start: text.length, end: text.length })) }
      : {}),
  }
}

interface Told {
  problem: TextProblem
  place: Place
  edits?: Edit[]
}

/** YAML may still stumble over a slip that was repaired. */
function isEcho({ place }: Told, slip: Told): boolean {
  return place.start.line === slip.place.start.line && slip.problem.code.startsWith('yaml-')
}

/** The line below a place. */
function below({ file, start: { line } }: Place): Place {
  const point = { line: line + 1, column: 1 }
  return { file, start: point, end: point }
}

/** `!重要` at the start of a text is a tag to YAML, and would be lost. */
function tagProblem({ code, pos: [start, end] }: YAMLWarning): TextProblem[] {
  return code === 'TAG_RESOLVE_FAILED' ? [{ code: 'yaml-quote', facts: { found: '!' }, start, end }] : []
}
