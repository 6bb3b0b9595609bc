import { newFrame, refund, withEntry, withItem } from './enter.js'
import type { Line } from './line.js'
import { costOfType, type Placing, placesBelow, type Scene } from './placing.js'
import { costs, type Open, type State } from './state.js'

type Prose = Extract<Open, { as: 'prose' }>

/**
 * A list or keys below a text, `职责: 招聘` and then `- 培训`: the text was meant as the first item, or as the key
 * that it is the short form of.
 */
export function adoptions(state: State, line: Line, scene: Scene): State[] {
  const { open } = state
  if (open.as !== 'prose' || !open.line) return []
  return line.dashes.length > 0 ? asItem(state, open, line, scene) : asKey(state, open, line, scene)
}

function asItem(state: State, open: Prose, line: Line, scene: Scene): State[] {
  const { shape, key } = open
  if (key === undefined || !shape?.types.has('array') || line.column < open.owner) return []
  return placesBelow(open, line.column, open.owner, { ...scene, step: scene.listStep }).map((place) => {
    const list = newFrame('list', { at: place.to, written: line.column, shape, outer: state.frame })
    return withItem(state, list, { line, ...place, cost: costOf(place, open) }, adopted(open, place, '- '))
  })
}

function asKey(state: State, open: Prose, line: Line, scene: Scene): State[] {
  const { shape } = open
  const short = shape?.schema['x-short']
  if (!line.key?.real || !shape || short === undefined) return []
  if (!shape.keys.has(line.key.text) || costOfType(shape, 'object') > 0) return []
  const chinese = /\p{Script=Han}/u.test(line.key.text)
  const name = (chinese && shape.schema.properties?.[short]?.['x-zh']?.key) || short
  return placesOfKey(open, line, scene).map((place) => {
    const { column: written } = line
    const used = new Set([short])
    const mapping = newFrame('mapping', { at: place.to, written, shape, outer: state.frame, used })
    const placed = { line, ...place, cost: costOf(place, open) }
    return withEntry(state, mapping, placed, adopted(open, place, `${name}: `))
  })
}

/** Behind a dash the column is given. */
function placesOfKey(open: Prose, line: Line, scene: Scene): Placing[] {
  if (open.key !== undefined) return placesBelow(open, line.column, open.owner + 1, scene)
  if (line.column <= open.owner) return []
  const to = open.owner + 2
  const cost = line.column === to ? 0 : costs.along
  return [{ to, cost, told: false }]
}

const costOf = (place: Placing, open: Prose) => place.cost + costs.textAbove - refund(open)

function adopted({ line, key }: Prose, { to }: Placing, put: string) {
  if (!line) return {}
  return { adopts: { line, put: key === undefined ? put : `\n${' '.repeat(to)}${put}`, key } }
}
