import { type Token, Tokenizer } from 'parse5'
import type { TemplateMistake } from '../../template-mistake-facts.js'
import { FILLED_IN, isAllowedAttribute, isAllowedElement } from './html-rules.js'
import { wrong } from './mistakes.js'

/** Where in HTML a template's text stands: between tags, between the attributes of a tag, in a quoted value … */
export type HtmlPosition = 'text' | 'gap' | 'value' | 'comment' | 'tag'

/** What a stretch of HTML may not hold, and the line of it in its file. */
export interface HtmlFinding {
  what: TemplateMistake
  line: number
}

/** Slips that no browser reads otherwise than it looks. An attribute may stand in both branches of a block. */
const HARMLESS =
  /^(?:duplicate-attribute|unknown-named-character-reference|missing-semicolon.*|control-character.*|noncharacter.*)$/

/**
 * Follows the HTML of a template as a browser's tokenizer does, stretch by stretch, so that a value can be refused where
 * escaping does not make it safe. What a browser has to guess about is refused.
 */
export class HtmlFollower {
  readonly #tokenizer: TemplateTokenizer
  readonly #findings: HtmlFinding[] = []
  /** Lines of the stream at which stretches begin, with their lines in the file. */
  readonly #starts: { stream: number; file: number }[] = []
  #streamLine = 1

  constructor() {
    this.#tokenizer = new TemplateTokenizer((what, line) =>
      this.#findings.push({ what, line: this.#lineInFile(line) }),
    )
  }

  get position(): HtmlPosition {
    return positions.get(this.#tokenizer.state) ?? 'tag'
  }

  /** Two places with the same mark go on alike. */
  get mark(): string {
    return this.position === 'gap' ? 'gap' : String(this.#tokenizer.state)
  }

  /** Reads on from a line of the file; gives what a template may not hold. */
  read(html: string, line: number): HtmlFinding[] {
    this.#starts.push({ stream: this.#streamLine, file: line })
    this.#tokenizer.write(html, false)
    this.#streamLine += html.split('\n').length - 1
    return this.#findings.splice(0)
  }

  /** Goes on behind a value. */
  pass(): void {
    if (this.position === 'value') this.#tokenizer.write(FILLED_IN, false)
  }

  #lineInFile(stream: number): number {
    const start = this.#starts.findLast((one) => one.stream <= stream)
    return start ? start.file + stream - start.stream : 1
  }
}

type Tell = (what: TemplateMistake, line: number) => void

/** The tokenizer of parse5, telling what may not be there. A second attribute of one name is looked at, too. */
class TemplateTokenizer extends Tokenizer {
  #attributes: Token.Attribute[] = []

  constructor(tell: Tell) {
    const ignore = () => {}
    const onStartTag = (tag: Token.TagToken) => {
      const line = tag.location?.startLine ?? 1
      if (!isAllowedElement(tag.tagName)) tell(wrong('forbidden-html', { name: `<${tag.tagName}>` }), line)
      for (const { name, value } of this.#attributes.splice(0))
        if (!isAllowedAttribute(tag.tagName, name, value)) tell(wrong('forbidden-html', { name }), line)
    }
    super(
      { sourceCodeLocationInfo: true },
      {
        onStartTag,
        onEndTag: () => void this.#attributes.splice(0),
        onComment: ignore,
        onDoctype: ({ location }) =>
          tell(wrong('forbidden-html', { name: '<!doctype>' }), location?.startLine ?? 1),
        onEof: ignore,
        onCharacter: ignore,
        onNullCharacter: ignore,
        onWhitespaceCharacter: ignore,
        onParseError: ({ code, startLine }) =>
          void (HARMLESS.test(code) || tell(wrong('not-plain-html', { code }), startLine)),
      },
    )
  }

  protected override _leaveAttrName(): void {
    this.#attributes.push(this.currentAttr)
    super._leaveAttrName()
  }
}

/** What the tokenizer calls the places that are of interest, found by leading it there. */
const positions: ReadonlyMap<number, HtmlPosition> = new Map(
  (
    [
      ['text', ''],
      ['gap', '<a'],
      ['gap', '<a '],
      ['gap', '<a b'],
      ['gap', '<a b="c"'],
      ['value', '<a b="c'],
      ['value', "<a b='c"],
      ['comment', '<!--a'],
    ] as const
  ).map(([position, html]) => {
    const tokenizer = new TemplateTokenizer(() => {})
    tokenizer.write(html, false)
    return [tokenizer.state as number, position]
  }),
)
