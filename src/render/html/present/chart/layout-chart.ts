import { branches, dottedLine, straight } from './connectors.js'
import type { Measures } from './measures.js'
import { finishRow, foldPosts, placeRow, type Row } from './rows.js'
import type { Box, Chart, Connector, Neighbourhood, Post } from './types.js'

/** Lays a neighbourhood out on the grid. The same posts give the same drawing, never wider than the measures say. */
export function layoutChart(posts: Neighbourhood, measures: Measures): Chart {
  const top = placeAbove(posts, measures)
  const own = placeOwn(posts, top.bottom, measures)
  const below = placeRows(foldPosts(posts.reports, measures), bottomOf(own.rows), measures)
  const rows = [...top.rows, ...own.rows, ...below]
  const superior = top.rows.at(-1)?.boxes.find((box) => !top.dotted.includes(box))
  const connectors = [
    ...top.chain,
    ...(superior ? branches(superior, own.rows, measures) : []),
    ...dottedLine(top.dotted, own.self, measures),
    ...branches(own.self, below, measures),
  ]
  return drawing(rows, connectors, measures)
}

/** The superiors in the middle, one above the other; dotted ones beside them at the right, from the lowest up. */
function placeAbove({ above, dotted }: Neighbourhood, measures: Measures) {
  const depth = Math.max(above.length, dotted.length)
  const right = measures.width - measures.rail / 2 - measures.box
  const middle = (measures.width - measures.box) / 2
  const rows: Row[] = []
  for (let level = 0; level < depth; level++) {
    const solid = above[level - (depth - above.length)]
    const beside = dotted[depth - 1 - level]
    const places = [...place(solid, middle), ...place(beside, right)]
    rows.push(finishRow(places, bottomOf(rows, -measures.drop) + measures.drop, measures))
  }
  const boxes = rows.flatMap((row) => row.boxes)
  const chain = boxes.filter((box) => box.x === middle)
  return {
    rows,
    bottom: rows.length > 0 ? bottomOf(rows) : -measures.drop,
    dotted: boxes.filter((box) => box.x === right),
    chain: chain.slice(1).flatMap((box, index) => (chain[index] ? [straight(chain[index], box)] : [])),
  }
}

/** The role in the middle of the lowest row of its peers, so that its own reports hang free below it. */
function placeOwn({ self, peers }: Neighbourhood, from: number, measures: Measures) {
  const rows = foldPosts([...peers, self], measures)
  const last = rows.at(-1) ?? []
  last.splice(last.indexOf(self), 1)
  last.splice(Math.ceil(last.length / 2), 0, self)
  const placed = placeRows(rows, from, measures)
  const box = placed.at(-1)?.boxes[last.indexOf(self)]
  if (!box) throw new RangeError('A chart has a role in it')
  box.self = true
  return { rows: placed, self: box }
}

function placeRows(rows: readonly Post[][], from: number, measures: Measures): Row[] {
  const placed: Row[] = []
  for (const posts of rows) placed.push(placeRow(posts, bottomOf(placed, from) + measures.drop, measures))
  return placed
}

const place = (post: Post | undefined, x: number) => (post ? [{ post, x }] : [])

function bottomOf(rows: readonly Row[], otherwise = 0): number {
  const last = rows.at(-1)
  return last ? last.y + last.height : otherwise
}

/** The strokes at the edge stay whole: one unit of air all around. */
function drawing(rows: readonly Row[], connectors: Connector[], { width }: Measures): Chart {
  const boxes: Box[] = rows.flatMap((row) => row.boxes)
  const height = bottomOf(rows) + 2
  return { width, height, viewBox: `0 -1 ${width} ${height}`, boxes, connectors }
}
