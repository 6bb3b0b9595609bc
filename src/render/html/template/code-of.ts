import { htmlHelpers } from '../helpers.js'
import { outermost, type Scope, within } from './scope.js'

/** A template with the partials that it calls, parsed and checked. */
export interface Programs {
  main: hbs.AST.Program
  partials: Readonly<Record<string, hbs.AST.Program>>
}

/**
 * The permitted part of Handlebars as JavaScript: the text of a function of `run` (`runtime`) and `help` (`htmlHelpers`)
 * that gives a function from a view to HTML. Nothing of a template stands in it but names and texts in quotes.
 */
export function codeOf({ main, partials }: Programs): string {
  const all = Object.entries(partials).map(
    ([name, program]) => `${quoted(name)}: ${functionOf(program, 'run.step();')}`,
  )
  return [
    '(run, help) => {',
    `const partials = {${all.join(',\n')}}`,
    `const main = ${functionOf(main, 'run.begin();')}`,
    'return (view) => main(view, {root: view})',
    '}',
  ].join('\n')
}

/** The function of a template or partial, which knows nothing of what is around it. */
function functionOf(program: hbs.AST.Program, first: string): string {
  const scope = outermost()
  const { context, frame, around } = scope
  const out = looksOut(program) ? `const ${around} = [${context}];` : ''
  return `(${context}, ${frame}) => {${first}${out}let out = '';${statements(program, scope)}return out}`
}

/** Whether `../` stands anywhere in a program: few need to know what is around them. */
function looksOut(program: hbs.AST.Program): boolean {
  return /"depth":[1-9]/.test(JSON.stringify(program))
}

function statements(program: hbs.AST.Program | undefined, scope: Scope): string {
  return (program?.body ?? []).map((node) => statement(node, scope)).join('')
}

function statement(node: hbs.AST.Statement, scope: Scope): string {
  switch (node.type) {
    case 'ContentStatement':
      return shown(quoted((node as hbs.AST.ContentStatement).value))
    case 'MustacheStatement':
      return shown(mustache(node as hbs.AST.MustacheStatement, scope))
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement, scope)
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return partial(node as PartialCall, scope)
    case 'CommentStatement':
      return ''
    default:
      throw new Error(`a template must have no ${node.type}`)
  }
}

const shown = (text: string) => `out += ${text};`

function mustache({ path, params }: hbs.AST.MustacheStatement, scope: Scope): string {
  const name = nameOf(path)
  if (!Object.hasOwn(htmlHelpers, name))
    return `run.text(${path.type === 'PathExpression' ? value(path, scope) : own(scope.context, [name])})`
  return `help.${name}([${params.map((param) => value(param, scope)).join()}], ${scope.frame}.root)`
}

function block(node: hbs.AST.BlockStatement, scope: Scope): string {
  const [subject = 'undefined'] = node.params.map((param) => value(param, scope))
  const otherwise = alike(node.inverse, scope)
  const name = nameOf(node.path)
  if (name === 'each') {
    const { inner, code } = inside(node.program, scope)
    const show = `(${inner.context}, ${inner.frame}) => {${code}}`
    return `if (!run.eachOf(${subject}, ${scope.frame}, ${show})) {${otherwise}}`
  }
  if (name === 'with') {
    const { inner, code } = inside(node.program, scope)
    const named = `const ${inner.context} = ${subject}, ${inner.frame} = ${scope.frame};`
    return `{${named}if (run.isThere(${inner.context}, true)) {${code}} else {${otherwise}}}`
  }
  const zero = node.hash?.pairs.find(({ key }) => key === 'includeZero')
  const isThere = `run.isThere(${subject}, Boolean(${zero ? value(zero.value, scope) : false}))`
  const [yes, no] = [alike(node.program, scope), otherwise]
  return name === 'if' ? `if (${isThere}) {${yes}} else {${no}}` : `if (${isThere}) {${no}} else {${yes}}`
}

/** The code of a program whose context is that around it; where there is none, Handlebars goes on with an empty one. */
function alike(program: hbs.AST.Program | undefined, scope: Scope): string {
  if (program === undefined) return ''
  const { context, around } = within(scope)
  const out = looksOut(program) ? `const ${around} = run.around(${context}, ${scope.around});` : ''
  const code = statements(program, { ...scope, context, around })
  return `const ${context} = ${scope.context} ?? run.nothing;${out}${code}`
}

/** The code of a program that has a context of its own. */
function inside(program: hbs.AST.Program, scope: Scope): { inner: Scope; code: string } {
  const inner = within(scope, program.blockParams)
  const { context, around } = inner
  const out = looksOut(program) ? `const ${around} = run.around(${context}, ${scope.around});` : ''
  return { inner, code: out + statements(program, inner) }
}

type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement

function partial(node: PartialCall, scope: Scope): string {
  const { name, params, hash } = node
  const [subject = scope.context] = params.map((param) => value(param, scope))
  const more = hash?.pairs.map((pair) => `${quoted(pair.key)}: ${value(pair.value, scope)}`)
  const context = more ? `run.merged(${subject}, {${more.join()}})` : subject
  const between = 'program' in node ? functionBetween(node.program, scope) : 'undefined'
  const called = nameOf(name)
  const callee =
    called === '@partial-block' ? `run.blockOf(${scope.frame}, ${between})` : `partials[${quoted(called)}]`
  const frame = 'program' in node ? `run.withBlock(${scope.frame}, ${between})` : scope.frame
  // What a partial stands behind on a line of its own stands before its first line alone.
  const indent = 'indent' in node && node.indent ? shown(quoted(node.indent)) : ''
  return `${indent}${shown(`${callee}(${context}, ${frame})`)}`
}

/** What stands between the tags of a partial: shown where that likes, with what is known here. */
function functionBetween(program: hbs.AST.Program, scope: Scope): string {
  const { inner, code } = inside(program, scope)
  return `(${inner.context}, ${inner.frame}) => {let out = '';${code}return out}`
}

type Expression = hbs.AST.Expression | hbs.AST.Literal

function value(expression: Expression, scope: Scope): string {
  switch (expression.type) {
    case 'PathExpression':
      return path(expression as hbs.AST.PathExpression, scope)
    case 'StringLiteral':
      return quoted((expression as hbs.AST.StringLiteral).value)
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return String((expression as hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value)
    case 'NullLiteral':
      return 'null'
    case 'UndefinedLiteral':
      return 'undefined'
    default:
      throw new Error(`a template must have no ${expression.type}`)
  }
}

function path({ parts, depth, data, original }: hbs.AST.PathExpression, scope: Scope): string {
  const [first, ...rest] = parts
  const isScoped = /^\.|this\b/.test(original)
  if (first !== undefined && depth === 0 && !isScoped && Object.hasOwn(scope.named, first))
    return own(scope.named[first] ?? '', rest)
  if (data) return `run.behindAt(${scope.frame}, ${depth}, ${quoted(parts)})`
  return own(depth === 0 ? scope.context : `${scope.around}[${depth}]`, parts)
}

/** What stands in a value along a way of names. */
function own(start: string, parts: readonly string[]): string {
  return parts.reduce((found, part) => `run.get(${found}, ${quoted(part)})`, start)
}

function nameOf(expression: Expression): string {
  return 'original' in expression ? String(expression.original) : ''
}

/** JSON is JavaScript. */
const quoted = (text: unknown) => JSON.stringify(text)
