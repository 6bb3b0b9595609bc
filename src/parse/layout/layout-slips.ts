import type { DiagnosticFacts } from '../../diagnostic.js'
import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { TextProblem } from '../entry.js'
import { problemOfIndent } from '../slips/indent.js'
import type { Slip } from '../slips/slip.js'
import { adoption, dash } from './added-signs.js'
import type { Line } from './line.js'
import type { Move } from './state.js'
import { tailSlips } from './tail-slips.js'

/** What is reported of lines in wrong columns, and how they are moved. */
export function layoutSlips(text: string, moves: readonly Move[]): Slip[] {
  const slips: Slip[] = []
  let above: Told | undefined
  for (const move of moves) {
    const told: Told | undefined = tell(text, move, above)
    if (told && told.slip !== above?.slip) slips.push(told.slip)
    slips.push(...tailSlips(move, told?.slip), ...adoption(text, move), ...dash(text, move))
    above = told
  }
  return slips
}

/** What was told of the line above: the next one may have the same slip. */
interface Told {
  slip: Slip
  /** It was moved, together with others. */
  run?: { first: Line; shift: number; facts: DiagnosticFacts['yaml-indent'] }
  tabs?: boolean
  struck?: boolean
}

function tell(text: string, move: Move, above: Told | undefined): Told | undefined {
  const { line, to, struck } = move
  if (struck) return strike(text, line, above)
  const odd = oddOf(text, move)
  if (odd !== undefined) return straighten(move, odd, above)
  const shift = to - line.column
  if (shift === 0) return undefined
  const edit = indent(line, to)
  if (!move.told && above?.run?.shift === shift) {
    above.run.facts.lines = text.slice(above.run.first.start, line.start).split('\n').length
    above.slip.edits.push(edit)
    return { run: above.run, slip: above.slip }
  }
  const facts = factsOf(move)
  const problem = { code: 'yaml-indent', facts, start: line.from, end: endOf(text, line) } as const
  return { run: { first: line, shift, facts }, slip: { problem, edits: [edit] } }
}

/** Its meaning is unclear: it is taken out so that the rest can be read. */
function strike(text: string, line: Line, above: Told | undefined): Told {
  const end = endOf(text, line)
  const found = text.slice(line.from, Math.min(end, line.from + 40))
  const edit = { start: line.start, end, text: '' }
  if (above?.struck) {
    above.slip.edits.push(edit)
    return above
  }
  const problem = { code: 'yaml-syntax', facts: { found }, start: line.from, end } as const
  return { slip: { problem, edits: [edit] }, struck: true }
}

/** Spaces in place of tabs and the like, as many as are needed. */
function straighten({ line, to }: Move, odd: string, above: Told | undefined): Told {
  const edit = indent(line, to)
  if (odd === '\t' && above?.tabs) {
    above.slip.edits.push(edit)
    return above
  }
  const problem = { ...problemOfIndent(odd), start: line.start, end: line.from } as TextProblem
  return { slip: { problem, edits: [edit] }, tabs: odd === '\t' }
}

/** The first character before a line that is used as a space but is not one. */
function oddOf(text: string, { line, dropped, asIs }: Move): string | undefined {
  return dropped || asIs ? undefined : /[^ ]/.exec(text.slice(line.start, line.from))?.[0]
}

/** Where the file's first lines are in doubt, lines of the left edge may be counted from further left than it. */
const indent = ({ start, from }: Line, to: number): OffsetEdit => ({
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
