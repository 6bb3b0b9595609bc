import { adoptions } from './adopt.js'
import { leaving, newFrame, withEntry, withItem } from './enter.js'
import type { Line } from './line.js'
import { costOfType, fitOf, placeIn, placesBelow, type Scene } from './placing.js'
import { costs, framesOf, type State } from './state.js'
import { texts } from './texts.js'

/** Every way to understand a line after a state. */
export function stepsOf(state: State, line: Line, scene: Scene): State[] {
  const all = [
    ...items(state, line, scene),
    ...dashless(state, line),
    ...entries(state, line, scene),
    ...adoptions(state, line, scene),
    ...texts(state, line, scene),
  ]
  const moved = all.map((next) => ({ ...next, cost: next.cost + extra(next) }))
  return [...moved, dropped(state, line)].map((next) => ({ ...next, before: state }))
}

/** To move a line is likelier where its indent is odd anyway. */
function extra({ move }: State): number {
  return move?.told && move.line.spaces !== move.line.column ? costs.oddIndent : 0
}

function items(state: State, line: Line, scene: Scene): State[] {
  if (line.dashes.length === 0 && line.mark === undefined) return []
  const steps: State[] = []
  for (const frame of framesOf(state))
    if (frame.kind === 'list')
      steps.push(withItem(leaving(state), frame, { line, ...placeIn(frame, line.column, state.move) }))
  const { open } = state
  if (open.as !== 'value') return steps
  // A list may stand in the column of its key, but not in that of the dash that it is behind.
  const least = open.key === undefined ? open.owner + 1 : open.owner
  for (const place of placesBelow(open, line.column, least, { ...scene, step: scene.listStep })) {
    const outer = state.frame
    const list = newFrame('list', {
      at: place.to,
      written: line.column,
      rebased: place.told,
      shape: open.shape,
      outer,
    })
    const cost = place.cost + costOfType(open.shape, 'array')
    steps.push(withItem(state, list, { line, ...place, cost }, { opens: { under: open.key } }))
  }
  return steps
}

/** A key that the item above has already, in the column of the dashes: the next item, and its dash was forgotten. */
function dashless(state: State, line: Line): State[] {
  const key = line.key?.text
  if (key === undefined || line.dashes.length > 0) return []
  for (const frame of framesOf(state)) {
    const list = frame.outer
    const known = frame.shape?.keys.get(key)
    if (frame.kind === 'list' || list?.kind !== 'list' || list.at !== line.column) continue
    if (known === undefined || !frame.used.has(known)) continue
    const item = { ...line, content: 2 }
    const place = { to: list.at, cost: costs.moved, told: false }
    return [withItem(leaving(state), list, { line: item, ...place }, { dashless: true })]
  }
  return []
}

function entries(state: State, line: Line, scene: Scene): State[] {
  if (!line.key || line.dashes.length > 0) return []
  const steps: State[] = []
  const { text } = line.key
  let inside = false
  for (const frame of framesOf(state)) {
    if (frame.kind === 'list') continue
    const place = placeIn(frame, line.column, state.move)
    const fit = fitOf(frame.shape, text)
    // Known in the mapping that it would end: it is likelier to belong there than to be unknown here.
    const cost = place.cost + (inside && fit !== 'known' ? costs.knownInside : 0)
    steps.push(withEntry(leaving(state), frame, { line, ...place, cost }))
    inside ||= fit === 'known' && !frame.used.has(frame.shape?.keys.get(text) ?? '')
  }
  const { open } = state
  if (open.as !== 'value') return steps
  for (const place of placesBelow(open, line.column, open.owner + 1, scene)) {
    const outer = state.frame
    const written = line.column
    const mapping = newFrame('mapping', {
      at: place.to,
      written,
      rebased: place.told,
      shape: open.shape,
      outer,
    })
    const cost = place.cost + costOfType(open.shape, 'object')
    steps.push(withEntry(state, mapping, { line, ...place, cost }, { opens: { under: open.key } }))
  }
  return steps
}

/** Its meaning is unclear, and what is below it belongs to it. A line of text alone is taken out. */
function dropped(state: State, line: Line): State {
  const above = state.move
  const along = above?.dropped === true && line.column > above.line.column
  const struck = along ? above.struck === true : line.isWords
  const cost = along ? costs.droppedAlong : struck ? costs.struck : costs.dropped
  return {
    ...state,
    cost: state.cost + cost,
    move: { line, to: line.column, told: false, dropped: true, struck },
  }
}
