import type { Shape } from '../shape.js'
import type { Line } from './line.js'
import { costs, type Frame, type Move, type Open } from './state.js'

/** A column for a line, and what it costs to believe in it. */
export interface Placing {
  to: number
  cost: number
  told: boolean
}

/** The habits of an author, and what comes below a line. */
export interface Scene {
  /** Columns between a key and what is below it, and between a key and the dashes below it. */
  step: number
  listStep: number
  /** Columns that the next lines of the same kind are in. */
  ahead: readonly number[]
}

/** Into a mapping or list that has begun. A line that moves as far as the one above it is one mistake with it. */
export function placeIn(frame: Frame, column: number, above: Move | undefined): Placing {
  const to = frame.at
  if (column === to) return { to, cost: 0, told: false }
  const isLike = column === frame.written || column === frame.stray
  if (isLike && above && above.to - above.line.column === to - column) {
    const cost = column === frame.written && !frame.rebased ? costs.along / 10 : costs.again
    return { to, cost, told: false }
  }
  return { to, cost: costs.moved + distance(column, to), told: true }
}

/** Into a new mapping or list, at `least` in this column. */
export function placesBelow(
  open: Extract<Open, { owner: number }>,
  column: number,
  least: number,
  { step, ahead }: Pick<Scene, 'step' | 'ahead'>,
): Placing[] {
  const { owner } = open
  const places: Placing[] = []
  // Nothing but the left edge is usual for the keys of the top level.
  const odd = (to: number) => (owner < 0 && to > 0 ? 0.9 : oddity(to - owner, step))
  const shift = 'shift' in open ? open.shift : 0
  const alone = shift === 0 ? 0 : costs.alone
  if (column >= least) places.push({ to: column, cost: odd(column) + alone, told: false })
  if (shift !== 0 && column + shift >= least)
    places.push({ to: column + shift, cost: costs.along + odd(column + shift), told: false })
  for (const to of new Set([owner + step, owner, ...ahead])) {
    if (to < least || places.some((place) => place.to === to)) continue
    places.push({ to, cost: costs.moved + distance(column, to) + odd(to), told: true })
  }
  return places
}

const distance = (column: number, to: number) => costs.perColumn * Math.min(Math.abs(column - to), 10)

/** Of two columns, the more usual one is more likely to be right. */
function oddity(depth: number, step: number): number {
  if (depth === step) return 0
  return depth === 0 ? 0.01 : depth % 2 === 0 ? 0.02 : 0.1
}

export type Fit = 'known' | 'open' | 'unknown'

/** Whether a mapping takes a key. */
export function fitOf(shape: Shape | undefined, key: string): Fit {
  if (!shape) return 'open'
  if (shape.keys.has(key)) return 'known'
  const { schema } = shape
  if (Object.keys(schema.patternProperties ?? {}).some((pattern) => new RegExp(pattern, 'u').test(key)))
    return 'known'
  return schema.additionalProperties === false ? 'unknown' : 'open'
}

/** The cost of assuming that a key belongs to a mapping. */
export function costOfKey(
  { shape, used }: Pick<Frame, 'shape' | 'used'>,
  key: string,
  line: Line,
  moved: boolean,
): number {
  const fit = fitOf(shape, key)
  if (fit === 'unknown') {
    const below = line.value === 'none' ? costs.unreadBelow : 0
    return costs.unknownKey + below + (moved ? costs.unknownThere : 0) + (line.key?.real ? 0 : 1)
  }
  const known = shape?.keys.get(key)
  if (known !== undefined && used.has(known)) return costs.usedTwice
  return fit === 'open' && moved ? costs.unsure : 0
}

/** What it costs to believe that a value of this type stands here. */
export function costOfType(shape: Shape | undefined, type: 'object' | 'array' | 'string'): number {
  if (!shape || shape.types.size === 0 || shape.types.has(type)) return 0
  const isScalar = type === 'string' && !(shape.types.has('object') && shape.types.size === 1)
  if (isScalar && [...shape.types].some((one) => one !== 'object' && one !== 'array')) return 0
  return costs.wrongType
}
