import { anything, type Fields, type Shape, under, value } from './shape.js'

/** What a path of a template starts from. */
export interface Context {
  /** The view, `@root`. */
  readonly root: Shape
  readonly frame: Frame
  /** What blocks name themselves: `as |item|`. */
  readonly named: Fields
}

/** What `this` is, and what is around it, `../`. */
export interface Frame {
  readonly shape: Shape
  readonly outer: Frame | undefined
}

/** Where neither `this` nor what is around it can be known. */
export const uncertain: Frame = {
  shape: anything,
  get outer() {
    return uncertain
  },
}

/** The context of a whole template or partial. */
export function contextOf(root: Shape, shape: Shape): Context {
  return { root, frame: { shape, outer: undefined }, named: {} }
}

/**
 * The context of a block that makes something else its `this`. Handlebars does not count a block whose `this` is the very
 * same as before, so where that may be, nobody can tell how far `../` leads.
 */
export function into({ frame, ...same }: Context, shape: Shape): Context {
  const isSame = shape === frame.shape || shape === anything || frame.shape === anything
  return { ...same, frame: { shape, outer: isSame ? uncertain : frame } }
}

/** Where a path ends, or where it comes to a name that is not there. */
export type Found = { shape: Shape } | { missing: Missing }

/** The part of a path that is not there, by its index, and what it was looked for in: nothing when `../` leads out. */
export interface Missing {
  at: number
  inside: Shape | undefined
}

/** Follows a path as Handlebars does. */
export function follow(path: hbs.AST.PathExpression, context: Context): Found {
  let shape = startOf(path, context)
  for (const [at, part] of path.parts.entries()) {
    const next = shape && under(shape, part)
    if (next === undefined) return { missing: { at, inside: shape } }
    shape = next
  }
  return shape === undefined ? { missing: { at: 0, inside: undefined } } : { shape }
}

function startOf(path: hbs.AST.PathExpression, { root, frame, named }: Context): Shape | undefined {
  const [first = ''] = path.parts
  const isScoped = /^\.|this\b/.test(path.original)
  if (path.depth === 0 && !isScoped && Object.hasOwn(named, first)) return named
  if (path.data)
    return { root, index: value, key: value, first: value, last: value, 'partial-block': anything }
  let at: Frame | undefined = frame
  for (let steps = path.depth; steps > 0; steps -= 1) at = at?.outer
  return at?.shape
}
