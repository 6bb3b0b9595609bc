import type { Measures } from './measures.js'
import { middleOf, type Row } from './rows.js'
import type { Box, Connector } from './types.js'

/** A straight line down from one box to another below it. */
export function straight(from: Box, to: Box): Connector {
  const x = middleOf(from)
  return { path: `M${x} ${from.y + from.height}V${to.y}` }
}

/**
 * From a superior to the rows of boxes under it: a trunk down, a bus over each row, a stroke down to each box. Further
 * rows hang on a rail at the left, so that no line runs through a box.
 */
export function branches(from: Box, rows: readonly Row[], { rail, drop }: Measures): Connector[] {
  const trunk = middleOf(from)
  const rails = rows.length > 1
  const paths = rows.map((row, index) => {
    const bus = row.y - drop / 2
    const middles = row.boxes.map(middleOf)
    const ends = [...middles, ...(index === 0 ? [trunk] : []), ...(rails ? [rail / 2] : [])]
    const [left, right] = [Math.min(...ends), Math.max(...ends)]
    const strokes = middles.map((middle) => `M${middle} ${bus}V${row.y}`).join('')
    return (left < right ? `M${left} ${bus}H${right}` : '') + strokes
  })
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const down = `M${trunk} ${from.y + from.height}V${first.y - drop / 2}`
  const side = rails ? `M${rail / 2} ${first.y - drop / 2}V${last.y - drop / 2}` : ''
  return [{ path: down + paths.join('') + side }]
}

/**
 * From dotted superiors at the right to the top of the role, above the bus that its peers hang on; where rows of peers
 * are in between, down the right edge.
 */
export function dottedLine(from: readonly Box[], to: Box, { width, rail, drop }: Measures): Connector[] {
  const [first] = from
  if (!first) return []
  const side = first.x - 8
  const middles = from.map(({ y, height }) => y + height / 2)
  const joins = middles.map((middle) => `M${first.x} ${middle}H${side}`).join('')
  const leave = Math.max(...from.map(({ y, height }) => y + height)) + drop / 4
  const arrive = to.y - drop * 0.75
  const detour = arrive > leave ? `H${width - rail / 2}V${arrive}` : ''
  const path = `${joins}M${side} ${Math.min(...middles)}V${leave}${detour}H${middleOf(to) + 14}V${to.y}`
  return [{ path, dotted: true }]
}
