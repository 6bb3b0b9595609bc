import type { PathHint, TemplateMistake } from '../../template-mistake-facts.js'
import { wrong } from './mistakes.js'
import type { Context, Missing } from './path-context.js'
import { fieldsOf, isList, type Shape } from './shape.js'
import { pathBefore, suggestPath } from './suggest-path.js'

/** A path that leads to nothing: what is missing, and what was probably meant or could stand there. */
export function missingPath(
  path: hbs.AST.PathExpression,
  missing: Missing,
  context: Context,
): TemplateMistake {
  const { at, inside } = missing
  const before = pathBefore(path, at)
  const near = suggestPath(path, missing, context)
  const hint = near
    ? { meant: near.path, inside: near.list }
    : whatIsThere(inside, before.replace(/\.$/, '') || 'this')
  return wrong('no-such-value', { path: before + (path.parts[at] ?? ''), hint })
}

function whatIsThere(inside: Shape | undefined, name: string): PathHint {
  if (inside === undefined) return 'nothing-around'
  const fields = Object.keys(fieldsOf(inside))
  if (fields.length > 0) return { fields }
  return isList(inside) ? { list: name } : { value: name }
}
