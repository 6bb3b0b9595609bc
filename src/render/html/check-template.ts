import Handlebars from 'handlebars'
import type { Language } from '../../language.js'
import { languages } from '../../language.js'
import type { Words } from '../../values/words.js'
import { blockHelpers, htmlHelpers } from './helpers.js'
import { HtmlFollower } from './html-follower.js'
import { type Mistake, wrong } from './mistakes.js'
import { nearestName } from './nearest.js'
import { parseMistake } from './parse-mistake.js'
import type { TemplateFile } from './template-files.js'
import { namesOf } from './words.js'

/** What a template may refer to. */
export interface TemplateSurroundings {
  partials: ReadonlySet<string>
  words: Readonly<Record<Language, Words>>
}

/** Names that a template uses, and its syntax tree when it parses. */
export interface TemplateUses {
  partials: ReadonlySet<string>
  words: ReadonlySet<string>
  program?: hbs.AST.Program
}

/**
 * Checks a template before it is used: that it parses, that everything it names is there, and that no value can get
 * into the page other than escaped, in text or in a quoted attribute. Gives the names that it uses. Whether there is
 * anything under a name of the view is for `checkPaths`: a partial is given now this, now that.
 */
export function checkTemplate(
  file: TemplateFile,
  around: TemplateSurroundings,
  mistakes: Mistake[],
): TemplateUses {
  const check = new TemplateCheck(file.path, around, mistakes)
  const uses = { partials: check.called, words: check.words }
  try {
    const program = Handlebars.parse(file.text)
    check.whole(program)
    return { ...uses, program }
  } catch (error) {
    mistakes.push({ file: file.path, ...parseMistake(error, file.text) })
    return uses
  }
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement

class TemplateCheck {
  readonly called = new Set<string>()
  readonly words = new Set<string>()
  readonly #file: string
  readonly #around: TemplateSurroundings
  readonly #mistakes: Mistake[]
  readonly #html = new HtmlFollower()
  /** Whether a tag goes on behind a block: its name, or an attribute's, must not grow. */
  #needsBlank = false

  constructor(file: string, around: TemplateSurroundings, mistakes: Mistake[]) {
    this.#file = file
    this.#around = around
    this.#mistakes = mistakes
  }

  /** A template or a partial: what calls it goes on where text may stand. */
  whole(program: hbs.AST.Program): void {
    this.program(program)
    if (this.#html.position !== 'text') this.#refuse(program.body.at(-1) ?? program, wrong('left-open', {}))
  }

  program(program: hbs.AST.Program | undefined): void {
    for (const statement of program?.body ?? []) this.#statement(statement)
  }

  #statement(node: hbs.AST.Statement): void {
    if (node.type === 'ContentStatement') this.#content(node as hbs.AST.ContentStatement)
    else if (node.type === 'MustacheStatement') this.#mustache(node as hbs.AST.MustacheStatement)
    else if (node.type === 'BlockStatement') this.#block(node as hbs.AST.BlockStatement)
    else if (node.type === 'PartialStatement') this.#partial(node as hbs.AST.PartialStatement)
    else if (node.type === 'PartialBlockStatement') {
      this.#partial(node as hbs.AST.PartialBlockStatement)
      this.program((node as hbs.AST.PartialBlockStatement).program)
    } else if (node.type !== 'CommentStatement') this.#refuse(node, wrong('decorator', {}))
    // It leaves nothing behind: what stands before and after it would become one word.
    else if (this.#isInTag()) this.#refuse(node, wrong('comment-in-tag', {}))
  }

  #content({ original, value, loc }: hbs.AST.ContentStatement): void {
    // The parser's types call the text of a template as it was written StripFlags; it is a string.
    const [written, html] = [String(original), String(value)]
    if (html === '') return
    if (this.#needsBlank && !/^[\s/>]/.test(html)) this.#refuseAt(loc.start.line, wrong('no-blank', {}))
    this.#needsBlank = false
    const above = written.slice(0, written.indexOf(html)).split('\n').length - 1
    for (const { what, line } of this.#html.read(html, loc.start.line + above)) this.#refuseAt(line, what)
  }

  #mustache(node: hbs.AST.MustacheStatement): void {
    const name = nameOf(node)
    const isHelper = Object.hasOwn(htmlHelpers, name)
    if (!node.escaped && !isHelper) this.#refuse(node, wrong('unescaped-value', { name }))
    if (this.#isInTag()) this.#refuse(node, wrong('unquoted-value', { name }))
    if (this.#html.position === 'value' && isHelper) this.#refuse(node, wrong('helper-in-tag', { name }))
    const isCall = node.params.length > 0 || node.hash !== undefined || isReserved(name)
    if (isCall && !isHelper)
      this.#refuse(
        node,
        wrong('unknown-helper', { name, known: [...Object.keys(htmlHelpers), ...blockHelpers] }),
      )
    if (!isHelper) this.#word(node.path)
    this.#values(node)
    this.#html.pass()
  }

  #block(node: hbs.AST.BlockStatement): void {
    const name = nameOf(node)
    if (!(blockHelpers as readonly string[]).includes(name))
      this.#refuse(node, wrong('unknown-block', { name, known: blockHelpers }))
    else if (node.params.length !== 1) this.#refuse(node, wrong('not-one-value', { name }))
    this.#values(node)
    this.#branch(node, node.program)
    this.#branch(node, node.inverse)
  }

  /** Either branch may be left out, so what follows must stand in the same place after each. */
  #branch(node: hbs.AST.BlockStatement, branch: hbs.AST.Program | undefined): void {
    const before = this.#html.mark
    const isGap = this.#html.position === 'gap'
    // Whether it is there or not, the name before it has ended.
    this.#needsBlank ||= isGap
    this.program(branch)
    if (this.#html.mark !== before) this.#refuse(node, wrong('uneven-branch', { name: nameOf(node) }))
    this.#needsBlank ||= isGap
  }

  #isInTag(): boolean {
    return this.#html.position === 'tag' || this.#html.position === 'gap'
  }

  #partial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const name =
      node.name.type === 'PathExpression' ? (node.name as hbs.AST.PathExpression).original : undefined
    const isKnown = name !== undefined && (this.#around.partials.has(name) || name === '@partial-block')
    if (isKnown) this.called.add(name)
    else if (name === undefined) this.#refuse(node, wrong('partial-by-value', {}))
    else this.#refuse(node, wrong('unknown-partial', { name, known: [...this.#around.partials] }))
    if (this.#html.position !== 'text') this.#refuse(node, wrong('partial-in-tag', {}))
    this.#values(node)
  }

  #values({ params, hash }: { params: hbs.AST.Expression[]; hash?: hbs.AST.Hash }): void {
    for (const value of [...params, ...(hash?.pairs ?? []).map((pair) => pair.value)]) {
      if (value.type === 'SubExpression') this.#refuse(value, wrong('sub-expression', {}))
      else this.#word(value)
    }
  }

  #word(value: hbs.AST.Expression | hbs.AST.Literal): void {
    if (value.type !== 'PathExpression') return
    const { parts } = value as hbs.AST.PathExpression
    const [first, ...rest] = parts[0] === 'root' ? parts.slice(1) : parts
    const [word] = rest
    if (first !== 'words' || word === undefined) return
    this.words.add(word)
    const missing = languages.filter((lang) => !Object.hasOwn(this.#around.words[lang], word))
    if (missing.length > 0)
      this.#refuse(
        value,
        wrong('unknown-word', {
          word,
          languages: missing,
          near: nearestName(word, namesOf(this.#around.words)),
        }),
      )
  }

  #refuse(node: hbs.AST.Node, what: Mistake['what']): void {
    this.#refuseAt(node.loc.start.line, what)
  }

  #refuseAt(line: number, what: Mistake['what']): void {
    this.#mistakes.push({ file: this.#file, line, what })
  }
}

/** Names that Handlebars itself acts upon. */
function isReserved(name: string): boolean {
  return [...blockHelpers, 'helperMissing', 'blockHelperMissing'].includes(name)
}

function nameOf({ path }: Call): string {
  return 'original' in path ? String(path.original) : ''
}
