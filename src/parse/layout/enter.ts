import type { Shape } from '../shape.js'
import { belowKey } from '../slips/walk.js'
import type { Line } from './line.js'
import { costOfKey, costOfType, type Placing } from './placing.js'
import { costOfLeaving, costs, type Frame, type Move, type Open, type State } from './state.js'

/** A line with the column that it gets. */
export interface Placed extends Placing {
  line: Line
}

/** The list that an item goes on with or begins, with the item in it. */
export function withItem(state: State, list: Frame, placed: Placed, more: Partial<Move> = {}): State {
  const { line, to, told } = placed
  const shift = to - line.column
  let frame: Frame = { ...list, stray: strayOf(list, placed), mark: line.mark ?? list.mark }
  let shape = list.shape?.item
  let cost = 0
  for (const dash of line.dashes.slice(1)) {
    cost += costOfType(shape, 'array')
    frame = newFrame('list', { at: to + dash, written: line.column + dash, shape, outer: frame })
    shape = shape?.item
  }
  const dash = to + (line.dashes.at(-1) ?? 0)
  const next = { ...state, frame, cost: state.cost + placed.cost + cost, move: { line, to, told, ...more } }
  // `- 面试技巧: 熟练`: the slips of items take the dash away.
  const isPair = list.shape?.types.has('object') === true && shape?.types.has('object') === false
  if (line.key) return withKey(next, placed, shape, shift, isPair)
  const open = openOf(line, dash, shift, shape, undefined)
  return { ...next, open: open.open, cost: next.cost + open.cost }
}

function withKey(
  state: State,
  { line, to }: Placed,
  shape: Shape | undefined,
  shift: number,
  isPair: boolean,
): State {
  const key = line.key?.text ?? ''
  const at = to + line.content
  const written = line.column + line.content
  const outer = state.frame
  const cost = isPair
    ? costs.unsure
    : costOfType(shape, 'object') || costOfKey({ shape, used: none }, key, line, false)
  const frame = newFrame('mapping', { at, written, shape, outer, used: usedWith(none, shape, key) })
  const open = openOf(line, at, shift, belowKey(shape, key), key)
  return { ...state, frame, open: open.open, cost: state.cost + cost + open.cost }
}

/** A mapping with one more key in it. */
export function withEntry(state: State, mapping: Frame, placed: Placed, more: Partial<Move> = {}): State {
  const { line, to, told } = placed
  const key = line.key?.text ?? ''
  const used = usedWith(mapping.used, mapping.shape, key)
  const open = openOf(line, to, to - line.column, belowKey(mapping.shape, key), key)
  const cost = placed.cost + open.cost + costOfKey(mapping, key, line, told)
  return {
    cost: state.cost + cost,
    frame: { ...mapping, used, stray: strayOf(mapping, placed) },
    open: open.open,
    move: { line, to, told, ...more },
  }
}

/** A state whose last line is done with. */
export const leaving = (state: State): State => ({ ...state, cost: state.cost + costOfLeaving(state) })

export function newFrame(kind: Frame['kind'], { used = none, rebased = false, ...rest }: NewFrame): Frame {
  return { kind, used, rebased, ...rest }
}

type NewFrame = Pick<Frame, 'at' | 'written' | 'shape' | 'outer'> & Partial<Pick<Frame, 'used' | 'rebased'>>

export const none: ReadonlySet<string> = new Set()

function usedWith(used: ReadonlySet<string>, shape: Shape | undefined, key: string): ReadonlySet<string> {
  const known = shape?.keys.get(key)
  return known === undefined ? used : new Set([...used, known])
}

function strayOf(frame: Frame, { line, told }: Placed): number | undefined {
  if (told) return line.column
  return line.column === frame.stray ? frame.stray : undefined
}

/** What a line leaves open, and whether its value can be right. */
function openOf(
  line: Line,
  owner: number,
  shift: number,
  shape: Shape | undefined,
  key: string | undefined,
): { open: Open; cost: number } {
  if (line.value === 'none') return { open: { as: 'value', owner, shift, shape, key }, cost: 0 }
  if (line.value === 'block') return { open: { as: 'block', owner }, cost: 0 }
  if (line.value === 'closed') return { open: { as: 'nothing' }, cost: 0 }
  const cost = costOfType(shape, 'string')
  return { open: { as: 'prose', owner, shift, shape, line, key, wrong: cost > 0, hangs: line.hangs }, cost }
}

export const refund = (open: Extract<Open, { as: 'prose' }>) => (open.wrong ? costs.wrongType : 0)
