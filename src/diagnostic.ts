import type { DiagnosticFacts } from './diagnostic-facts.js'
import { asWritten } from './edits/as-written.js'
import { keepsAll } from './edits/keeps-all.js'

export type {
  DiagnosticFacts,
  Elsewhere,
  EntityKind,
  Expected,
  ExpectedKind,
  Period,
  ValueKind,
  Weighted,
} from './diagnostic-facts.js'

/** How bad a diagnostic is: an `error` fails a check, a `warning` should be looked at, a `note` informs. */
export type Severity = 'error' | 'warning' | 'note'

/** A point in a text: line and column count from 1; the column counts UTF-16 code units, as editors do. */
export interface Point {
  line: number
  column: number
}

/** A stretch of a file; `end` is exclusive. `file` is relative to the workspace, with forward slashes. */
export interface Place {
  file: string
  start: Point
  end: Point
}

/** A stretch of a file, and what is to stand there instead; an empty stretch is a place to put something in. */
export interface Edit {
  start: Point
  end: Point
  text: string
}

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  const isSame = (one: Point, other: Point) => one.line === other.line && one.column === other.column
  return a.file === b.file && isSame(a.start, b.start) && isSame(a.end, b.end)
}

/** A stable name of one kind of diagnostic of the stages before the rules; each rule declares its own. */
export type DiagnosticCode = keyof DiagnosticFacts

/**
 * Something the author should know, of the kinds that have these facts: what (code and facts), how bad, where. It has no wording; `report` words it. `edits`
 * are there when a program can make the fix that is told: all of them together, in the file of the place. They change
 * how a thing is written, never what is said.
 */
export type DiagnosticOf<Facts> = {
  [Code in keyof Facts]: {
    code: Code
    severity: Severity
    facts: Facts[Code]
    place: Place
    edits?: readonly Edit[]
  }
}[keyof Facts]

/** A diagnostic of a stage before the rules. */
export type Diagnostic = DiagnosticOf<DiagnosticFacts>

const mild: Partial<Record<DiagnosticCode, Severity>> = {
  'outside-post': 'note',
  'unread-file': 'note',
  'unknown-rule': 'warning',
  'unknown-option': 'warning',
  'ignore-without-reason': 'warning',
  'ignore-unused': 'warning',
  'browser-in-workspace': 'warning',
  'comment-in-text': 'warning',
  'escape-in-text': 'warning',
  'joined-lines': 'warning',
  'undeclared-department': 'warning',
  'picture-not-shown': 'warning',
  'link-leads-nowhere': 'warning',
  'html-not-shown': 'warning',
  'character-without-font': 'warning',
  'file-name': 'warning',
}

/** Whether what a code is about is usually no error. */
export const isMild = (code: string): boolean => Object.hasOwn(mild, code)

/** Slips of typing that are mended at once: what was meant is read and checked all the same. */
export const mendedSlips: ReadonlySet<string> = new Set<DiagnosticCode>([
  'full-width-colon',
  'colon-without-space',
  'dash-without-space',
  'item-without-dash',
  'pair-behind-mark',
  'pair-without-braces',
  'text-above-block',
  'tab-indent',
  'yaml-indent',
  'wrong-space',
  'curly-quote',
  'colon-in-text',
  'word-as-key',
  'block-as-list',
  'heading-above-items',
  'comma-in-text',
  'full-width-punctuation',
])

/** A diagnostic of the given code, with its usual severity and the edits that its facts name, unless others are given. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  place: Place,
  facts: DiagnosticFacts[C],
  severity: Severity = mild[code] ?? 'error',
  edits?: readonly Edit[],
): Diagnostic {
  return diagnosticOf(code, place, facts, severity, edits) as Diagnostic
}

/** A diagnostic of any code, with the edits that its facts name, unless others are given. */
export function diagnosticOf<Code extends string, Facts>(
  code: Code,
  place: Place,
  facts: Facts,
  severity: Severity,
  edits: readonly Edit[] = editsNamed(code, place, facts as NamedFacts),
): DiagnosticOf<Record<Code, Facts>> {
  return { code, severity, facts, place, ...(edits.length > 0 ? { edits } : {}) }
}

/** What was found, and what is to be written in its place. */
interface NamedFacts {
  nearest?: string
  found?: string
  text?: string
}

const corrected: ReadonlySet<string> = new Set<DiagnosticCode>([
  'unknown-rule',
  'unknown-option',
  'unknown-key',
  'unknown-word',
  'unknown-reference',
  'unknown-level',
])

function editsNamed(code: string, { start, end }: Place, facts: NamedFacts): Edit[] {
  const { nearest, found, text = found } = facts
  if (nearest === undefined) return []
  // A slip in a name or a closed word is corrected; a value may be written otherwise, but has to say the same.
  if (!corrected.has(code) && text !== undefined && !keepsAll(text, nearest)) return []
  // What is of a wrong kind is to be a list, a number or a name with its value, and no text.
  const isNotation = code === 'wrong-type' || code === 'level-in-name'
  return [{ start, end, text: isNotation ? nearest : asWritten(nearest) }]
}

/** Something that was found at a place. */
interface Placed {
  code: string
  place: Place
}

/** Order of reports: by file, then by place, then by code. Suits `Array.prototype.sort`. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compareText(a.code, b.code)
  )
}

/** Order of texts by code unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
