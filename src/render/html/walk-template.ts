import { blockHelpers, htmlHelpers } from './helpers.js'
import { type Context, type Found, follow, into, uncertain } from './path-context.js'
import { anything, extended, type Fields, itemOf, type Shape, value } from './shape.js'

/** Is told what a template looks up, and which partials it calls with what. */
export interface Listener {
  path(path: hbs.AST.PathExpression, found: Found, context: Context): void
  call(partial: string, given: Shape): void
}

/** Goes through a template with what it is given, into its blocks but not into the partials that it calls. */
export function walkTemplate(program: hbs.AST.Program, context: Context, listener: Listener): void {
  new Walk(listener).program(program, context)
}

type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement

class Walk {
  readonly #listener: Listener

  constructor(listener: Listener) {
    this.#listener = listener
  }

  program(program: hbs.AST.Program | undefined, context: Context): void {
    for (const node of program?.body ?? []) this.#statement(node, context)
  }

  #statement(node: hbs.AST.Statement, context: Context): void {
    if (node.type === 'MustacheStatement') this.#mustache(node as hbs.AST.MustacheStatement, context)
    else if (node.type === 'BlockStatement') this.#block(node as hbs.AST.BlockStatement, context)
    else if (node.type === 'PartialStatement') this.#partial(node as PartialCall, context)
    else if (node.type === 'PartialBlockStatement') {
      this.#partial(node as PartialCall, context)
      // The partial shows it where it likes, as @partial-block.
      this.program((node as hbs.AST.PartialBlockStatement).program, { ...context, frame: uncertain })
    }
  }

  #mustache({ path, params, hash }: hbs.AST.MustacheStatement, context: Context): void {
    this.#values(params, context)
    this.#hash(hash, context)
    if (params.length === 0 && hash === undefined && !isHelper(path)) this.#value(path, context)
  }

  #block(node: hbs.AST.BlockStatement, context: Context): void {
    const given = this.#values(node.params, context)
    this.#hash(node.hash, context)
    this.program(node.program, insideOf(node, given, context))
    this.program(node.inverse, context)
  }

  #partial({ name, params, hash }: PartialCall, context: Context): void {
    const [given = context.frame.shape] = this.#values(params, context)
    const more = this.#hash(hash, context)
    const partial = nameOf(name)
    if (partial !== '@partial-block') this.#listener.call(partial, more ? extended(given, more) : given)
  }

  #values(values: readonly hbs.AST.Expression[], context: Context): Shape[] {
    return values.map((expression) => this.#value(expression, context))
  }

  #hash(hash: hbs.AST.Hash | undefined, context: Context): Fields | undefined {
    return hash && Object.fromEntries(hash.pairs.map((pair) => [pair.key, this.#value(pair.value, context)]))
  }

  #value(expression: hbs.AST.Expression, context: Context): Shape {
    if (expression.type === 'SubExpression') return anything
    if (expression.type !== 'PathExpression') return value
    const path = expression as hbs.AST.PathExpression
    const found = follow(path, context)
    this.#listener.path(path, found, context)
    return 'shape' in found ? found.shape : anything
  }
}

/** The context of what stands in a block. */
function insideOf({ path, program }: hbs.AST.BlockStatement, given: Shape[], context: Context): Context {
  const [shape = anything] = given
  const names = program?.blockParams ?? []
  const block = nameOf(path)
  if (block === 'each') return into(naming(names, [itemOf(shape), value], context), itemOf(shape))
  if (block === 'with') return into(naming(names, [shape], context), shape)
  const within = naming(names, [], context)
  return block === 'if' || block === 'unless' ? within : { ...within, frame: uncertain }
}

/** The context with names of a block's own: `as |item index|`. */
function naming(names: readonly string[], shapes: readonly Shape[], context: Context): Context {
  const own: Fields = Object.fromEntries(names.map((name, index) => [name, shapes[index] ?? anything]))
  return { ...context, named: { ...context.named, ...own } }
}

/** A name that is not a path: other checks report what is wrong with it. */
function isHelper(path: hbs.AST.PathExpression | hbs.AST.Literal): boolean {
  return helpers.has(nameOf(path))
}

const helpers: ReadonlySet<string> = new Set([...Object.keys(htmlHelpers), ...blockHelpers])

function nameOf(expression: hbs.AST.Expression): string {
  return 'original' in expression ? String(expression.original) : ''
}
