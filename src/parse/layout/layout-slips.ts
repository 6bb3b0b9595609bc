import type { DiagnosticFacts } from '../../diagnostic.js'
import type { TextProblem } from '../entry.js'
import { problemOfIndent } from '../slips/indent.js'
import type { Edit, Slip } from '../slips/slip.js'
import { adoption, dash } from './added-signs.js'
import type { Line } from './line.js'
import type { Move } from './state.js'
import { tailSlips } from './tail-slips.js'

/** What is told of lines in wrong columns, and how they are moved. */
export function layoutSlips(text: string, moves: readonly Move[]): Slip[] {
  let before: Told = {}
  return moves.flatMap((move) => {
    const { slip, ...told } = slipOf(text, move, before)
    before = told
    return [...(slip ? [slip] : []), ...tailSlips(move), ...adoption(text, move), ...dash(text, move)]
  })
}

/** What was told of the line above: the next one may have the same slip. */
interface Told {
  /** It was moved, together with others. */
  run?: { first: Line; shift: number; facts: DiagnosticFacts['yaml-indent'] }
  tabs?: boolean
  struck?: boolean
}

function slipOf(text: string, move: Move, before: Told): Told & { slip?: Slip } {
  const { line, to, struck } = move
  if (struck) return { slip: strike(text, line, before.struck === true), struck }
  const odd = oddOf(text, move)
  if (odd !== undefined) return { slip: straighten(move, odd, before.tabs === true), tabs: odd === '\t' }
  const shift = to - line.column
  if (shift === 0) return {}
  const edits = [indent(line, to)]
  if (!move.told && before.run?.shift === shift) {
    before.run.facts.lines = text.slice(before.run.first.start, line.start).split('\n').length
    return { run: before.run, slip: { edits } }
  }
  const facts = factsOf(move)
  const problem = { code: 'yaml-indent', facts, start: line.from, end: endOf(text, line) } as const
  return { run: { first: line, shift, facts }, slip: { problem, edits } }
}

/** Nobody knows what is meant by it: it is taken out, and what is around it can be read. */
function strike(text: string, line: Line, again: boolean): Slip {
  const end = endOf(text, line)
  const found = text.slice(line.from, Math.min(end, line.from + 40))
  const problem = { code: 'yaml-syntax', facts: { found }, start: line.from, end } as const
  return { ...(again ? {} : { problem }), edits: [{ start: line.start, end, text: '' }] }
}

/** Spaces in place of tabs and the like, as many as are needed. */
function straighten({ line, to }: Move, odd: string, again: boolean): Slip {
  const problem = { ...problemOfIndent(odd), start: line.start, end: line.from } as TextProblem
  return { ...(again && odd === '\t' ? {} : { problem }), edits: [indent(line, to)] }
}

/** The first sign before a line that stands for a space and is none. */
function oddOf(text: string, { line, dropped, asIs }: Move): string | undefined {
  return dropped || asIs ? undefined : /[^ ]/.exec(text.slice(line.start, line.from))?.[0]
}

/** Where the file's first lines are in doubt, lines of the left edge may be counted from further left than it. */
const indent = ({ start, from }: Line, to: number): Edit => ({
  start,
  end: from,
  text: ' '.repeat(Math.max(to, 0)),
})

const endOf = (text: string, { from, end }: Line) => from + text.slice(from, end).trimEnd().length

function factsOf({ line, to, opens, goesOn }: Move): DiagnosticFacts['yaml-indent'] {
  return {
    found: line.column,
    expected: to,
    ...(opens?.under === undefined ? {} : { under: opens.under }),
    ...(goesOn ? { goesOn } : {}),
  }
}
