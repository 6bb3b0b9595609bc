import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutChart } from '../../../../../src/render/html/present/chart/layout-chart.js'
import { narrow, wide } from '../../../../../src/render/html/present/chart/measures.js'
import type { Box, Chart, Neighbourhood } from '../../../../../src/render/html/present/chart/types.js'
import { textWidth, wrapTitle } from '../../../../../src/render/html/present/chart/wrap-title.js'

const title = fc.oneof(
  fc.constantFrom('客户经理', '销售业务部接待组业务经理', 'Regional Key Account Manager', '副总经理（营销）'),
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
)
const post = fc.record({ title }, { requiredKeys: ['title'] })
const neighbourhood: fc.Arbitrary<Neighbourhood> = fc.record({
  self: post,
  above: fc.array(post, { maxLength: 2 }),
  peers: fc.array(post, { maxLength: 12 }),
  dotted: fc.array(post, { maxLength: 4 }),
  reports: fc.array(post, { maxLength: 25 }),
})
const charts = fc
  .tuple(neighbourhood, fc.constantFrom(wide, narrow))
  .map(([posts, measures]) => ({ posts, measures, chart: layoutChart(posts, measures) }))

test('every post has a box, and one is the role itself', () => {
  fc.assert(
    fc.property(charts, ({ posts: { above, peers, dotted, reports }, chart }) => {
      expect(chart.boxes).toHaveLength(1 + above.length + peers.length + dotted.length + reports.length)
      expect(chart.boxes.filter(({ self }) => self)).toHaveLength(1)
    }),
  )
})

test('no two boxes overlap', () => {
  fc.assert(
    fc.property(charts, ({ chart: { boxes } }) => {
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      })
    }),
  )
})

test('everything is inside the drawing, whose width is given', () => {
  fc.assert(
    fc.property(charts, ({ chart, measures }) => {
      expect(chart.width).toBe(measures.width)
      for (const [x, y] of cornersOf(chart)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(chart.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(chart.height)
      }
    }),
  )
})

test('lettering stays inside its box', () => {
  fc.assert(
    fc.property(charts, ({ chart, measures }) => {
      for (const box of chart.boxes)
        for (const { text, y } of box.lines) {
          expect(textWidth(text) * measures.letter).toBeLessThanOrEqual(box.width)
          expect(y).toBeGreaterThan(box.y)
          expect(y).toBeLessThan(box.y + box.height)
        }
    }),
  )
})

test('no line runs through a box', () => {
  fc.assert(
    fc.property(charts, ({ chart }) => {
      for (const { path } of chart.connectors)
        for (const stroke of strokesOf(path))
          for (const box of chart.boxes)
            expect(crosses(stroke, box), `${path} through ${box.label}`).toBe(false)
    }),
  )
})

test('the same posts give the same drawing', () => {
  fc.assert(
    fc.property(neighbourhood, (posts) => {
      expect(layoutChart(posts, wide)).toEqual(layoutChart(structuredClone(posts), wide))
    }),
  )
})

test('titles break at the ends of words, evenly', () => {
  expect(wrapTitle('客户接待主管', 8)).toEqual(['客户接待主管'])
  expect(wrapTitle('销售业务部接待组业务经理', 8)).toEqual(['销售业务部接待', '组业务经理'])
  expect(wrapTitle('Regional Key Account Manager', 8)).toEqual(['Regional', 'Key Account', 'Manager'])
})

test('a Latin word stays whole where it fits, and is cut with a hyphen where it does not', () => {
  const room = (wide.box - 2 * wide.inset) / wide.letter
  expect(wrapTitle('Implementation Consultant', room)).toEqual(['Implementation', 'Consultant'])
  expect(wrapTitle('Telecommunications', 6)[0]).toMatch(/^Telec\w+-$/)
  expect(wrapTitle('负责人'.repeat(3), 4).join('')).toBe('负责人'.repeat(3))
})

type Point = [number, number]
interface Stroke {
  from: Point
  to: Point
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function cornersOf({ boxes, connectors }: Chart): Point[] {
  const corners = boxes.flatMap(({ x, y, width, height }): Point[] => [
    [x, y],
    [x + width, y + height],
  ])
  return [
    ...corners,
    ...connectors.flatMap(({ path }) => strokesOf(path).flatMap(({ from, to }) => [from, to])),
  ]
}

function strokesOf(path: string): Stroke[] {
  const strokes: Stroke[] = []
  let at: Point = [0, 0]
  for (const [, command, a, b] of path.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const to: Point =
      command === 'M' ? [Number(a), Number(b)] : command === 'H' ? [Number(a), at[1]] : [at[0], Number(a)]
    if (command !== 'M') strokes.push({ from: at, to })
    at = to
  }
  return strokes
}

/** Whether a stroke has a point inside the box; its edge is where strokes end. */
function crosses({ from, to }: Stroke, { x, y, width, height }: Box): boolean {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  return left < x + width && right > x && top < y + height && bottom > y
}
