import { type CSSToken, isTokenIdent, TokenType, tokenize } from '@csstools/css-tokenizer'
import { remembered } from './remembered.js'

/** The classes, ids and elements that one selector wants to be somewhere on a page: `.a`, `#b`, `p`. */
type Wanted = readonly string[]

/** A part of a stylesheet: a rule, a group of rules, or what stands on every page. */
type Part =
  | { kind: 'rule'; text: string; selectors: readonly Wanted[] }
  | { kind: 'group'; head: string; parts: readonly Part[] }
  | { kind: 'other'; text: string }

/**
 * A stylesheet without the rules that can match nothing on a page: they are half of it. What a page has is read from its tags
 * and `class`es; of a selector everything counts that it wants outside of `:not(…)`, `:is(…)` and the like, so that no rule is
 * missing that could match.
 */
export function usedStyle(css: string, page: string): string {
  const has = namesOn(page)
  return textOf(partsOf(css), has)
}

function textOf(parts: readonly Part[], has: ReadonlySet<string>): string {
  return parts
    .map((part) => shownPart(part, has))
    .filter((text) => text !== '')
    .join('\n')
}

function shownPart(part: Part, has: ReadonlySet<string>): string {
  if (part.kind === 'other') return part.text
  if (part.kind === 'rule')
    return part.selectors.some((wanted) => wanted.every((name) => has.has(name))) ? part.text : ''
  const inside = textOf(part.parts, has)
  return inside === '' ? '' : `${part.head} {\n${inside}\n}`
}

/** A class or an id, in either kind of quotes or in none. */
const NAMED = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi

/** The names of a page's elements, classes and ids. What only looks like one in a text does no harm. */
function namesOn(page: string): ReadonlySet<string> {
  const has = new Set<string>(['html', 'head', 'body'])
  for (const [, tag = ''] of page.matchAll(/<([a-z][\w-]*)/gi)) has.add(tag.toLowerCase())
  for (const [, name = '', ...values] of page.matchAll(NAMED))
    for (const word of (values.find((value) => value !== undefined) ?? '').split(/\s+/))
      has.add(`${name.toLowerCase() === 'id' ? '#' : '.'}${word}`)
  return has
}

/** The same stylesheet is asked for by page after page. */
const partsOf = remembered((css: string): readonly Part[] => new Reader(css).parts())

/** At-rules that hold rules; others go onto every page. */
const GROUPS = /^@(?:media|supports|container|layer|scope)$/i

/** Reads a stylesheet from its tokens, rule by rule. What is not closed goes on to the end. */
class Reader {
  readonly #css: string
  readonly #tokens: readonly CSSToken[]
  #at = 0

  constructor(css: string) {
    this.#css = css
    this.#tokens = tokenize({ css }).filter(([type]) => type !== TokenType.Comment)
  }

  parts(): Part[] {
    const parts: Part[] = []
    for (let part = this.#part(); part !== undefined; part = this.#part()) parts.push(part)
    return parts
  }

  /** The next rule or group; undefined at the end of what is around it. */
  #part(): Part | undefined {
    while (this.#type() === TokenType.Whitespace) this.#at += 1
    const first = this.#tokens[this.#at]
    if (!first || first[0] === TokenType.EOF || first[0] === TokenType.CloseCurly) return undefined
    const prelude = this.#until([TokenType.OpenCurly, TokenType.Semicolon, TokenType.CloseCurly])
    if (this.#type() !== TokenType.OpenCurly) {
      if (this.#type() === TokenType.Semicolon) this.#at += 1
      return { kind: 'other', text: this.#text(first, this.#at) }
    }
    if (first[0] === TokenType.AtKeyword && GROUPS.test(first[1])) return this.#group(first, prelude)
    this.#at += 1
    this.#until([TokenType.CloseCurly])
    this.#at += 1
    const text = this.#text(first, this.#at)
    if (first[0] === TokenType.AtKeyword) return { kind: 'other', text }
    return { kind: 'rule', text, selectors: selectorsOf(prelude) }
  }

  #group(first: CSSToken, prelude: readonly CSSToken[]): Part {
    const head = this.#css.slice(first[2], (prelude.at(-1) ?? first)[3] + 1).trim()
    this.#at += 1
    const parts = this.parts()
    if (this.#type() === TokenType.CloseCurly) this.#at += 1
    return { kind: 'group', head, parts }
  }

  /** Goes on to the first of some signs that stands in no brackets, and gives what it has passed. */
  #until(ends: readonly TokenType[]): CSSToken[] {
    const passed: CSSToken[] = []
    for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at] as CSSToken
      if (token[0] === TokenType.EOF || (depth === 0 && ends.includes(token[0]))) break
      depth += OPENING.has(token[0]) ? 1 : CLOSING.has(token[0]) ? -1 : 0
      passed.push(token)
    }
    return passed
  }

  #type(): TokenType | undefined {
    return this.#tokens[this.#at]?.[0]
  }

  /** From a token to before another one, without comments. */
  #text(from: CSSToken, to: number): string {
    const tokens = this.#tokens.slice(this.#tokens.indexOf(from), to)
    return tokens
      .map(([, written]) => written)
      .join('')
      .trim()
  }
}

const OPENING: ReadonlySet<TokenType> = new Set([
  TokenType.OpenCurly,
  TokenType.OpenParen,
  TokenType.OpenSquare,
  TokenType.Function,
])
const CLOSING: ReadonlySet<TokenType> = new Set([
  TokenType.CloseCurly,
  TokenType.CloseParen,
  TokenType.CloseSquare,
])

/** What each of the selectors before a block wants. */
function selectorsOf(prelude: readonly CSSToken[]): Wanted[] {
  const selectors: string[][] = [[]]
  let depth = 0
  for (const [index, token] of prelude.entries()) {
    depth += OPENING.has(token[0]) ? 1 : CLOSING.has(token[0]) ? -1 : 0
    if (depth > 0) continue
    if (token[0] === TokenType.Comma) selectors.push([])
    const wanted = wantedBy(token, prelude[index - 1])
    if (wanted !== undefined) selectors.at(-1)?.push(wanted)
  }
  return selectors
}

function wantedBy(token: CSSToken, before: CSSToken | undefined): string | undefined {
  if (token[0] === TokenType.Hash) return `#${token[4].value}`
  if (!isTokenIdent(token) || before?.[0] === TokenType.Colon) return undefined
  return before?.[1] === '.' ? `.${token[4].value}` : token[4].value.toLowerCase()
}
