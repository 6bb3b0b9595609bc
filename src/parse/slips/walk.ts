import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { Shape } from '../shape.js'
import type { Slip } from './slip.js'

/** A mapping or list that the walk is inside of, by the column of its keys or dashes. */
interface Frame {
  kind: 'mapping' | 'list'
  column: number
  shape: Shape | undefined
  /** In a list of names: whether each has its level behind it. Found out when it is first asked. */
  allPairs?: boolean
}

/** Where the walk down a YAML text is: enough of YAML to tell a slip from prose. */
export interface Walk {
  text: string
  slips: Slip[]
  /** Line breaks inside of texts that stand for nothing: no mistakes, and taken out for reading on. */
  folds: OffsetEdit[]
  frames: Frame[]
  /** What may stand at the next place, after a key or dash with nothing behind it. */
  next: { shape: Shape | undefined } | undefined
  /** Inside a block of text (`|`, `>`): lines further right than this column belong to it. */
  block: number | undefined
  /** The block is one (`>`) whose lines are read as one; the column that they stand in, once there is one. */
  folded: { column?: number } | undefined
  /** After a plain text: lines further right than this column go on with it. */
  prose: number | undefined
  /** The last line was indented by tabs: what was told of it, or of the first in a row. */
  tabs: Slip | undefined
  /** A dash in the text that goes on was told: those below it are the same mistake. */
  itemInProse: boolean
  /** So was a mark such as a) in it, or the text asks for it. */
  markInProse: boolean
  /** What the item that the text belongs to has in place of a dash. */
  mark?: string | undefined
  /** Lines are probably in the wrong columns, though YAML can read them. */
  odd: boolean
  /** Names that the text gives to its parts with `&`; gathered when the first `*` asks for one. */
  anchors?: ReadonlySet<string>
}

/** A walk at the top of a text. */
export function startWalk(text: string, shape: Shape): Walk {
  return {
    text,
    slips: [],
    folds: [],
    frames: [],
    next: { shape },
    block: undefined,
    folded: undefined,
    prose: undefined,
    tabs: undefined,
    itemInProse: false,
    markInProse: false,
    odd: false,
  }
}

/** Whether keys of the mapping that the walk is in stand in this column. */
export function isSibling({ frames }: Walk, column: number): boolean {
  const around = frames.findLast(
    (frame) => frame.column < column || (frame.column === column && frame.kind === 'mapping'),
  )
  return around?.kind === 'mapping' && around.column === column
}

/** The walk comes to a dash in a column: on with a list, or into one. */
export function enterList(walk: Walk, column: number): void {
  leave(walk, (frame) => frame.column > column)
  const top = walk.frames.at(-1)
  const known = top?.kind === 'list' && top.column === column
  const shape = known ? top.shape : walk.next?.shape
  if (!known) walk.frames.push({ kind: 'list', column, shape })
  walk.next = { shape: shape?.item }
}

/** The walk comes to a key in a column: on with a mapping, or into one. */
export function enterKey(walk: Walk, column: number, key: string): void {
  const { next } = walk
  const left = leave(
    walk,
    (frame) => frame.column > column || (frame.column === column && frame.kind === 'list'),
  )
  const top = walk.frames.at(-1)
  const known = top?.kind === 'mapping' && top.column === column
  const shape = known ? top.shape : walk.next?.shape
  if (!known) walk.frames.push({ kind: 'mapping', column, shape })
  if (isForeign(shape, key))
    walk.odd ||= [next, ...left, ...walk.frames].some((one) => takes(one?.shape, key))
  walk.next = { shape: belowKey(shape, key) }
}

/** No key of this mapping; when another one around or above takes it, it may only be in the wrong column. */
function isForeign(shape: Shape | undefined, key: string): boolean {
  if (!shape || shape.keys.has(key)) return false
  return shape.schema.additionalProperties === false || (shape.types.size > 0 && !shape.types.has('object'))
}

const takes = (shape: Shape | undefined, key: string) =>
  shape !== undefined && (shape.keys.has(key) || typeof shape.schema.additionalProperties === 'object')

/** What may stand below a key in whatever spelling. */
export function belowKey(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.below(shape.keys.get(key) ?? key)
}

const nothing: readonly Frame[] = []

/** Leaves frames; answers with those. */
function leave({ frames }: Walk, isDone: (frame: Frame) => boolean): readonly Frame[] {
  let count = frames.length
  for (let top = frames.at(-1); top && isDone(top); top = frames[count - 1]) count -= 1
  return count === frames.length ? nothing : frames.splice(count)
}

/** The offset of the line break at the end of a line, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
