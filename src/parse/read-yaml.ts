import { type Document, parseDocument } from 'yaml'
import { type OffsetEdit, type RepairedText, repairText } from '../edits/repaired-text.js'
import type { Span, TextProblem } from './entry.js'
import { findLayout } from './layout/find-layout.js'
import { layoutSlips } from './layout/layout-slips.js'
import { parsing } from './parsing.js'
import { setAside } from './set-aside.js'
import type { Shape } from './shape.js'
import { findSlips } from './slips/find-slips.js'
import type { Slip } from './slips/slip.js'

/** A YAML text as it was meant, as far as that can be told. Offsets of problems count in what the author wrote. */
export interface ReadYaml extends RepairedText {
  document: Document.Parsed
  /** Slips that were repaired. */
  mended: TextProblem[]
  /** What could not be repaired, by offsets in the repaired text, where it is left out. */
  aside: TextProblem[]
  /** What is missing may be there: `keys` of the top level are left out whole, or `lines` anywhere. */
  leftOut?: 'keys' | 'lines'
}

/** Reads a YAML text and mends its typing slips. Where lines should stand is only asked when something is odd. */
export function readYaml(written: string, shape: Shape): ReadYaml {
  const first = attempt({ text: written, original: (offset) => offset }, [], shape)
  if (first.document.errors.length === 0 && !first.odd) return { ...first, aside: [] }
  const slips = layoutSlips(written, findLayout(written, shape))
  const moved = slips.length === 0 ? undefined : attempt(repairAll(written, slips), slips, shape)
  return likelier(withoutTrouble(first), moved && withoutTrouble(moved))
}

interface Attempt extends Omit<ReadYaml, 'aside' | 'leftOut'> {
  odd: boolean
}

/** Repairs what can be repaired without moving lines; `source` is the author's text with its lines already moved. */
function attempt(source: RepairedText, moved: readonly Slip[], shape: Shape): Attempt {
  const { slips, folds, odd } = findSlips(source.text, shape)
  const { text, original } = repairAll(source.text, slips, folds)
  return {
    text,
    original: (offset) => source.original(original(offset)),
    document: parseDocument(text, parsing),
    odd,
    mended: withoutEchoes([...moved.map(told), ...slips.map((slip) => toldBefore(slip, source))]),
  }
}

/** What is reported of a slip, and how it is repaired. A line that makes no sense is only left out so that reading can continue. */
function told({ problem, edits }: Slip): TextProblem {
  return isStruck(problem) ? problem : { ...problem, edits }
}

/** The same, with the offsets that everything had before lines were moved. */
function toldBefore({ problem, edits }: Slip, { original }: RepairedText): TextProblem {
  const before = <T extends Span>(one: T): T => ({
    ...one,
    start: original(one.start),
    end: original(one.end),
  })
  return told({ problem: before(problem), edits: edits.map(before) })
}

/** A line that is no item yet is written anew, and then in the right column. */
function withoutEchoes(problems: TextProblem[]): TextProblem[] {
  const isNew = ({ code, facts }: TextProblem) => code === 'item-without-dash' && facts.mark === undefined
  const anew = problems.filter(isNew)
  if (anew.length === 0) return problems
  const indents = problems.filter(
    ({ code, start }) => code === 'yaml-indent' && anew.some((one) => one.start === start),
  )
  const editsAt = (at: number): OffsetEdit[] =>
    indents.flatMap(({ start, edits }) => (start === at ? (edits ?? []) : []))
  return problems
    .filter((one) => !indents.includes(one))
    .map((one) => (isNew(one) ? { ...one, edits: [...editsAt(one.start), ...(one.edits ?? [])] } : one))
}

const repairAll = (text: string, slips: readonly Slip[], folds: readonly OffsetEdit[] = []) =>
  repairText(text, [...slips.flatMap(({ edits }) => edits), ...folds])

function withoutTrouble(read: Attempt): ReadYaml {
  const { original, mended } = read
  const lines = mended.some(isStruck) ? ({ leftOut: 'lines' } as const) : {}
  if (read.document.errors.length === 0) return { ...read, aside: [], ...lines }
  const { text, problems, blocks } = setAside(read.text)
  // It is not known where lines that were set aside belong.
  const isGuess = ({ code, start }: TextProblem) =>
    guesses.has(code) &&
    blocks.some((block) => start >= original(block.start) && start <= original(block.end))
  return {
    text,
    original,
    mended: mended.filter((problem) => !isGuess(problem)),
    document: parseDocument(text, parsing),
    aside: problems,
    ...(problems.length > 0 ? { leftOut: 'keys' as const } : {}),
    ...lines,
  }
}

const guesses: ReadonlySet<TextProblem['code']> = new Set(['yaml-indent', 'yaml-syntax', 'text-above-block'])

/** A line was taken out. */
const isStruck = ({ code }: TextProblem) => code === 'yaml-syntax'

/** Lines are moved unless less can be read for it. */
function likelier(stayed: ReadYaml, moved: ReadYaml | undefined): ReadYaml {
  const unread = ({ aside, document }: ReadYaml) => aside.length + document.errors.length
  return moved && unread(moved) <= unread(stayed) ? moved : stayed
}
