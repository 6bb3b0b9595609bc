import { columnsOf, type Measures } from './measures.js'
import type { Box, Post } from './types.js'
import { wrapTitle } from './wrap-title.js'

/** A row of boxes on the grid. */
export interface Row {
  y: number
  height: number
  boxes: Box[]
}

/** Folds posts into as few rows as fit, all about as long: seven posts in rows of five become four and three. */
export function foldPosts<T>(posts: readonly T[], measures: Measures): T[][] {
  const rows = Math.ceil(posts.length / columnsOf(measures))
  const perRow = Math.ceil(posts.length / Math.max(1, rows))
  return Array.from({ length: rows }, (_, row) => posts.slice(row * perRow, (row + 1) * perRow))
}

/** Places posts side by side around the middle of the drawing. */
export function placeRow(posts: readonly Post[], y: number, measures: Measures): Row {
  const { width, box, gap } = measures
  const pitch = box + gap
  const left = (width - posts.length * pitch + gap) / 2
  return finishRow(
    posts.map((post, index) => ({ post, x: left + index * pitch })),
    y,
    measures,
  )
}

/** Gives all boxes of a row the height of the one with the most lines. */
export function finishRow(places: readonly { post: Post; x: number }[], y: number, measures: Measures): Row {
  const { box, inset, letter, line, pad } = measures
  const titles = places.map(({ post }) => wrapTitle(post.title, (box - 2 * inset) / letter))
  const height = Math.max(2, ...titles.map((title) => title.length)) * line + 2 * pad
  const boxes = places.map(({ post, x }, index) => {
    const title = titles[index] ?? []
    // The lettering sits a little below the middle of its line.
    const first = y + (height - title.length * line) / 2 + line / 2 + letter * 0.36
    return {
      x,
      y,
      width: box,
      height,
      label: post.title,
      lines: title.map((text, at) => ({ x: x + box / 2, y: round(first + at * line), text })),
      ...(post.outside ? { outside: post.outside } : {}),
      ...(post.href ? { href: post.href } : {}),
    }
  })
  return { y, height, boxes }
}

const round = (value: number) => Math.round(value * 10) / 10

/** The middle of a box. */
export const middleOf = ({ x, width }: Box) => x + width / 2
