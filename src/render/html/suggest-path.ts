import { nearestName } from './nearest.js'
import type { Context, Frame, Missing } from './path-context.js'
import { uncertain } from './path-context.js'
import { fieldsOf, isList, itemOf, type Shape } from './shape.js'

/** How to write something: a path, and the list that it must be written inside of, if any. */
export interface Spelling {
  path: string
  list?: string
}

/** The path that was probably meant, as it is written where the mistake stands; undefined when none is like it. */
export function suggestPath(
  path: hbs.AST.PathExpression,
  { at, inside }: Missing,
  context: Context,
): Spelling | undefined {
  const spellings = new Map<string, Spelling>()
  const before = pathBefore(path, at)
  if (inside !== undefined) addFields(spellings, inside, { path: before })
  if (at === 0 && !path.data) addAround(spellings, context)
  if (inside !== undefined) addInner(spellings, inside, before)
  const near = nearestName(path.parts[at] ?? '', spellings.keys())
  const spelling = near === undefined ? undefined : spellings.get(near)
  return spelling && { ...spelling, path: [spelling.path, ...path.parts.slice(at + 1)].join('.') }
}

/** A path as far as its part of an index: `../head.`. */
export function pathBefore({ data, depth, parts }: hbs.AST.PathExpression, at: number): string {
  const names = parts.slice(0, at).map((part) => `${part}.`)
  return [data ? '@' : '', '../'.repeat(depth), ...names].join('')
}

/** Adds the names that are not taken yet. */
function addFields(spellings: Map<string, Spelling>, shape: Shape, before: Spelling): void {
  for (const name of Object.keys(fieldsOf(shape))) {
    if (!spellings.has(name)) spellings.set(name, { ...before, path: before.path + name })
  }
}

/** The names of blocks, of what is around, and of the view. */
function addAround(spellings: Map<string, Spelling>, { root, frame, named }: Context): void {
  addFields(spellings, named, { path: '' })
  let path = ''
  for (let at: Frame | undefined = frame; at && at !== uncertain; at = at.outer) {
    if (at.shape !== root || path === '') addFields(spellings, at.shape, { path })
    path += '../'
  }
  addFields(spellings, root, { path: '@root.' })
}

/** The names one step further in, also of what a list holds. */
function addInner(spellings: Map<string, Spelling>, shape: Shape, before: string): void {
  const inner = isList(shape) ? [['', shape] as const] : Object.entries(fieldsOf(shape))
  for (const [name, below] of inner) {
    if (!isList(below)) addFields(spellings, below, { path: `${before}${name}.` })
    else addFields(spellings, itemOf(below), { path: '', list: listAt(before + name) })
  }
}

/** `sections.` is what stands before a name in it. */
const listAt = (path: string) => path.replace(/\.$/, '') || 'this'
