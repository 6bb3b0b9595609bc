import type { Shape } from '../shape.js'
import type { Line } from './line.js'
import type { Scene } from './placing.js'
import { readLines } from './read-lines.js'
import { costOfLeaving, type Move, type State, signatureOf } from './state.js'
import { stepsOf } from './steps.js'

/** Understandings that are kept from line to line, and how much worse than the best they may be. */
const width = 24
const worst = 2.5

/**
 * Where every line of a YAML text should stand. Of all ways to understand the text the one is taken that needs the
 * fewest mistakes: lines in wrong columns, keys that are unknown where they stand, keys with nothing below them.
 */
export function findLayout(text: string, shape: Shape): Move[] {
  const lines = readLines(text)
  const scenes = scenesOf(lines)
  const step = scenes[0]?.step ?? 2
  // The left edge is as far below the whole file as a key is below another.
  const whole = { as: 'value', owner: -step, shift: 0, shape, key: undefined } as const
  let states: State[] = [{ cost: 0, frame: undefined, open: whole }]
  for (const [index, line] of lines.entries()) {
    const scene = scenes[index]
    if (scene) states = best(states.flatMap((state) => stepsOf(state, line, scene)))
  }
  const [found] = states.sort((a, b) => a.cost + costOfLeaving(a) - b.cost - costOfLeaving(b))
  return found ? movesOf(found) : []
}

/** The cheapest states, each of a kind once. */
function best(states: State[]): State[] {
  states.sort((a, b) => a.cost - b.cost)
  const limit = (states[0]?.cost ?? 0) + worst
  const kept = new Map<string, State>()
  for (const state of states) {
    if (state.cost > limit) break
    const signature = signatureOf(state)
    if (!kept.has(signature)) kept.set(signature, state)
    if (kept.size >= width) break
  }
  return [...kept.values()]
}

function movesOf(last: State): Move[] {
  const moves: Move[] = []
  for (let state: State | undefined = last; state; state = state.before)
    if (state.move) moves.push(state.move)
  return moves.reverse()
}

function scenesOf(lines: readonly Line[]): Scene[] {
  const step = usualStep(lines, false)
  const listStep = usualStep(lines, true)
  return lines.map((line, index) => {
    const ahead = lines.slice(index + 1, index + 7).filter((next) => isItem(next) === isItem(line))
    return { step, listStep, ahead: [...new Set(ahead.map(({ column }) => column))].slice(0, 2) }
  })
}

const isItem = (line: Line | undefined) =>
  line !== undefined && (line.dashes.length > 0 || line.mark !== undefined)

/** How far the author usually moves right below a key. */
function usualStep(lines: readonly Line[], toItems: boolean): number {
  const counts = new Map<number, number>()
  for (const [index, { value, column, content, key }] of lines.entries()) {
    const next = lines[index + 1]
    const step = (next?.column ?? 0) - column - content
    if (!key || value !== 'none' || isItem(next) !== toItems || step < (toItems ? 0 : 1) || step > 8) continue
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(
    ([a, times], [b, others]) => others - times || Math.abs(a - 2) - Math.abs(b - 2),
  )
  return usual && usual[1] > 1 ? usual[0] : 2
}
