import type { Shape } from '../shape.js'
import type { Line } from './line.js'

/** A mapping or list that a line may belong to. */
export interface Frame {
  kind: 'mapping' | 'list'
  /** The column that its keys or dashes should stand in. */
  at: number
  /** The column in which the first one was written; another one when that line is wrong. */
  written: number
  /** That line was told to be wrong. */
  rebased: boolean
  /** The column of its last line that stands wrongly: those below it with the same slip are one mistake with it. */
  stray?: number | undefined
  shape: Shape | undefined
  /** Known keys that it has. */
  used: ReadonlySet<string>
  /** Its items were typed with such marks as 1、 in place of dashes. */
  mark?: string | undefined
  outer: Frame | undefined
}

/** What the last line leaves open for the next one. */
export type Open =
  | { as: 'nothing' }
  /** A key or dash with nothing behind it. `shift` is how far its line was moved. */
  | { as: 'value'; owner: number; shift: number; shape: Shape | undefined; key: string | undefined }
  /** A block of text (`|`, `>`): its lines stand in this column, once there is one. */
  | { as: 'block'; owner: number; indent?: number }
  /** A text that may go on. */
  | {
      as: 'prose'
      owner: number
      shift: number
      shape: Shape | undefined
      /** The line that it begins on, while there is no other. */
      line: Line | undefined
      key: string | undefined
      wrong: boolean
      /** It ends in the middle of a sentence. */
      hangs: boolean
    }

/** Where a line should be, and whether that is reported to its author. */
export interface Move {
  line: Line
  to: number
  told: boolean
  /** The line is the first one of a mapping or list, below this key. */
  opens?: { under: string | undefined }
  /** It goes on with a text. */
  goesOn?: boolean
  /** The text of this line above gets a key or dash of its own: what is put before it. */
  adopts?: { line: Line; put: string; key: string | undefined }
  /** Its indent is part of a text. */
  asIs?: boolean
  /** It is an item whose dash was forgotten. */
  dashless?: boolean
  dropped?: boolean
  /** It is taken out of the text. */
  struck?: boolean
}

/** One way to understand the lines so far, and how much has to be wrong with them. */
export interface State {
  cost: number
  frame: Frame | undefined
  open: Open
  move?: Move
  before?: State
}

/** What a mistake costs: the understanding with the least is taken. */
export const costs = {
  /** A line in the wrong column; a little more when it is far off. */
  moved: 1,
  perColumn: 0.02,
  /** The line that it is below was moved as far. */
  along: 0.01,
  /** That line was moved, and this one is not. */
  alone: 0.015,
  /** So is the line above, and one before it in its list or mapping. */
  again: 0.4,
  /** Its indent has signs in it that are no spaces: who knows how wide they looked. */
  oddIndent: -0.6,
  /** Nothing but its column tells where it belongs. */
  unsure: 0.3,
  unknownKey: 1,
  /** It moves, and is unknown there too. */
  unknownThere: 0.4,
  /** It is known in the mapping above. */
  knownInside: 0.3,
  /** What is below an unknown key is not checked. */
  unreadBelow: 0.5,
  usedTwice: 1.5,
  nothingBelow: 0.8,
  wrongType: 1.2,
  textAbove: 1,
  withoutDash: 0.5,
  dashInText: 1.2,
  keyInText: 1.2,
  struck: 1.8,
  dropped: 2.6,
  droppedAlong: 0.2,
} as const

/** The frames around, from the innermost. Deeper nesting is never intended. */
export function* framesOf(state: State): Iterable<Frame> {
  let left = 24
  for (let frame = state.frame; frame && left > 0; frame = frame.outer, left--) yield frame
}

/** What it costs to end with what the last line left open: a key with nothing below it is a mistake. */
export function costOfLeaving(state: State): number {
  return state.open.as === 'value' ? costs.nothingBelow : 0
}

/** Equal for states between which the lines to come see no difference. */
export function signatureOf({ frame, open }: State): string {
  const parts: (string | number)[] = [open.as]
  if (open.as !== 'nothing') parts.push(open.owner)
  if (open.as === 'block') parts.push(open.indent ?? '')
  for (let at = frame; at && parts.length < 100; at = at.outer)
    parts.push(at.kind === 'list' ? '-' : ':', at.at, at.written, at.used.size)
  return parts.join(' ')
}
