import { leaving, newFrame, withItem } from './enter.js'
import type { Line } from './line.js'
import { costOfType, placeIn, type Scene } from './placing.js'
import { costs, framesOf, type Move, type Open, type State } from './state.js'

/** Every way to understand a line as text, or as the start of a value. */
export function texts(state: State, line: Line, scene: Scene): State[] {
  const { open } = state
  if (open.as === 'block') return inBlock(state, open, line, scene)
  if (open.as === 'prose') return [...goingOn(state, open, line, scene), ...bareItems(state, line)]
  if (isEntry(line)) return []
  if (open.as === 'value') return [...asValue(state, open, line, scene), ...bareItems(state, line)]
  return bareItems(state, line)
}

const isEntry = (line: Line) => line.dashes.length > 0 || line.key?.real === true

const step = (state: State, open: Open, cost: number, move: Move): State => ({
  frame: state.frame,
  open,
  cost: state.cost + cost,
  move,
})

function inBlock(
  state: State,
  open: Extract<Open, { as: 'block' }>,
  line: Line,
  { step: usual }: Scene,
): State[] {
  const { owner } = open
  const { spaces: column } = line
  const least = open.indent ?? owner + 1
  const to = open.indent ?? owner + usual
  if (column >= least)
    return [
      step(state, { ...open, indent: open.indent ?? column }, 0, {
        line,
        to: line.column,
        told: false,
        asIs: true,
      }),
      // The first line too far right, and the others as usual.
      ...(open.indent === undefined && column > to
        ? [step(state, { ...open, indent: to }, costs.moved + 0.1, { line, to, told: true, goesOn: true })]
        : []),
    ]
  if (column !== line.column && line.column > owner)
    return [step(state, { ...open, indent: to }, costs.along, { line, to, told: false })]
  const doubt = isEntry(line) ? costs.unsure * 2 : 0
  return [step(state, { ...open, indent: to }, costs.moved + doubt, { line, to, told: true, goesOn: true })]
}

function goingOn(
  state: State,
  open: Extract<Open, { as: 'prose' }>,
  line: Line,
  { step: usual }: Scene,
): State[] {
  const { column } = line
  if (line.key?.real && line.dashes.length === 0) return []
  const next: Open = { ...open, line: undefined, hangs: line.hangs }
  if (column > open.owner) {
    if (line.dashes.length > 0 && (line.key?.real || line.value !== 'plain')) return []
    return [step(state, next, costOfProse(state, line), { line, to: column, told: false })]
  }
  if (isEntry(line) || !mayGoOn(state, open, line)) return []
  const to = open.owner + usual
  return [
    step(state, next, costs.moved + (isKnown(state, line) ? costs.keyInText : 0), {
      line,
      to,
      told: true,
      goesOn: true,
    }),
  ]
}

/** In the column of the keys around it may be anything, unless the text above is left hanging. */
function mayGoOn(state: State, { hangs }: Extract<Open, { as: 'prose' }>, line: Line): boolean {
  if (hangs) return true
  if (line.column === 0 || line.mark !== undefined) return false
  for (const frame of framesOf(state)) if (frame.at === line.column) return false
  return true
}

/** `权重：60` may be a key that is known here, and is not there yet. */
function isKnown(state: State, { key }: Line): boolean {
  if (!key) return false
  for (const { kind, shape, used } of framesOf(state)) {
    const known = kind === 'mapping' ? shape?.keys.get(key.text) : undefined
    if (known !== undefined && !used.has(known)) return true
  }
  return false
}

/** A dash in the middle of a text is hardly meant as one; nor is 2、 below 1、. */
function costOfProse(state: State, line: Line): number {
  if (line.dashes.length > 0) return costs.dashInText
  if (isKnown(state, line)) return costs.keyInText
  if (line.mark === undefined) return 0
  for (const frame of framesOf(state))
    if (frame.kind === 'list') return frame.mark === line.mark ? costs.dashInText : 0
  return 0
}

/** A value on the line below its key. */
function asValue(
  state: State,
  open: Extract<Open, { as: 'value' }>,
  line: Line,
  { step: usual }: Scene,
): State[] {
  const { owner, shift, shape, key } = open
  if (owner < 0) return []
  const isText = line.value === 'plain' || line.key !== undefined
  const wrong = isText ? costOfType(shape, 'string') : 0
  // Lines where a list must stand are its items.
  if (wrong > 0 && shape?.types.has('array')) return []
  const next: Open = isText
    ? { as: 'prose', owner, shift, shape, line: undefined, key, wrong: wrong > 0, hangs: line.hangs }
    : { as: 'nothing' }
  if (line.column > owner) return [step(state, next, wrong, { line, to: line.column, told: false })]
  const to = owner + usual
  return [step(state, next, wrong + costs.moved, { line, to, told: true, opens: { under: key } })]
}

/** A line of a list with neither dash nor mark: the slips of items mend it. */
function bareItems(state: State, line: Line): State[] {
  if (isEntry(line) || line.mark !== undefined || line.value !== 'plain') return []
  const steps: State[] = []
  const { open, frame: outer } = state
  for (const frame of framesOf(state)) {
    if (frame.kind !== 'list' || frame.shape?.types.has('string')) continue
    const place = placeIn(frame, line.column, state.move)
    const next = withItem(leaving(state), frame, { line, ...place, cost: place.cost + costs.withoutDash })
    steps.push(place.told ? { ...next, cost: next.cost + costs.unsure } : next)
  }
  if (open.as === 'value' && open.shape?.types.has('array') && line.column > open.owner) {
    const list = newFrame('list', { at: line.column, written: line.column, shape: open.shape, outer })
    steps.push(withItem(state, list, { line, to: line.column, told: false, cost: costs.withoutDash }))
  }
  return steps
}
