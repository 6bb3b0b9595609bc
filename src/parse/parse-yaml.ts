import {
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  type YAMLError,
  type YAMLWarning,
} from 'yaml'
import type { Place } from '../diagnostic.js'
import type { Span, TextProblem } from './entry.js'
import type { Outline } from './outline.js'
import { repairText } from './repaired-text.js'
import type { Shape } from './shape.js'
import { findSlips } from './slips/find-slips.js'
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
  /** Problems with their places in the file. */
  problems: { problem: TextProblem; place: Place }[]
  /** The place of a stretch of the YAML text as it was read. */
  place(span: Span): Place
  /** Set when the text could not be read to its end: what stands from here on is a guess. */
  brokenAt?: Place
}

/** Reads a YAML text: mends typing slips, parses, walks the tree along the schema. `place` knows the author's file. */
export function parseYaml(written: string, shape: Shape, place: (span: Span) => Place): ParsedYaml {
  const slips = findSlips(written, shape)
  const { text, original } = repairText(
    written,
    slips.flatMap((slip) => slip.edits),
  )
  const back = ({ start, end }: Span) => place({ start: original(start), end: original(end) })
  const document = parseDocument(text, parsing)
  const broken = yamlProblem(document.errors, text)
  const { contents } = document
  const lineOf = (offset: number) => back({ start: offset, end: offset }).start.line
  const { problems, ...said } = treeValue(contents, { text, shape, lineOf })
  const mended = slips.flatMap(({ problem }) => (problem ? [{ problem, place: place(problem) }] : []))
  const told = broken && !isEcho(broken.code, back(broken), mended) ? [broken] : []
  const found = [...told, ...document.warnings.flatMap(tagProblem), ...problems]
  return {
    ...said,
    problems: [
      ...(broken ? mended.filter((slip) => !isGuess(slip, back(broken))) : mended),
      ...found.map((problem) => ({ problem, place: back(problem) })),
    ],
    place: back,
    ...(broken ? { brokenAt: back({ start: brokenFrom(document.errors, broken), end: broken.end }) } : {}),
  }
}

interface Told {
  problem: TextProblem
  place: Place
}

/**
 * Where a slip was mended YAML may still stumble, over the same thing unless it is an open bracket. Blanks at the start of a line may be too many
 * even when they are ordinary ones: then it stumbles one line below.
 */
function isEcho(broken: TextProblem['code'], { start: { line } }: Place, mended: readonly Told[]): boolean {
  if (broken === 'yaml-bracket') return false
  return mended.some(({ problem: { code }, place }) => {
    const below = line - place.start.line
    return below === 0 || (below === 1 && (code === 'tab-indent' || code === 'wrong-space'))
  })
}

/** Below the line that YAML stumbled over nobody knows what belongs to what. */
function isGuess({ problem, place }: Told, broken: Place): boolean {
  return problem.code === 'yaml-indent' && place.start.line > broken.start.line
}

/** Tags of YAML beyond its plain values are none of a role's; `logLevel` lets a second document be an error. */
const parsing = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  resolveKnownTags: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions

/** `!重要` at the start of a text is a tag to YAML, and would be lost. */
function tagProblem({ code, pos: [start, end] }: YAMLWarning): TextProblem[] {
  return code === 'TAG_RESOLVE_FAILED' ? [{ code: 'yaml-quote', facts: { found: '!' }, start, end }] : []
}

/** What YAML stumbled over may begin before the place that is told. */
const brokenFrom = (errors: readonly YAMLError[], told: Span) =>
  Math.min(told.start, ...errors.slice(0, 1).map(({ pos }) => pos[0]))
