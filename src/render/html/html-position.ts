/** Where in HTML a template's text stands: between tags, in a tag, in a quoted attribute value, in a comment. */
export type HtmlPosition = 'text' | 'tag' | 'value' | 'comment'

/** A position, and the quote that a value is in. */
export interface HtmlState {
  position: HtmlPosition
  quote: string
}

/** What a stretch of HTML may not hold, and the line of it, counted from 0. */
export interface HtmlFinding {
  name: string
  line: number
}

const FORBIDDEN_TAGS = /^<(script|style|iframe|object|embed|base|meta|link|form|title|html|head|body)\b/i
const FORBIDDEN_ATTRIBUTES = /^(style|srcdoc|on[a-z]+)$/i

/**
 * Follows the HTML of a template, stretch by stretch, so that a value can be refused where escaping does not make it
 * safe. It is stricter than a browser: better a template refused than a value let through.
 */
export class HtmlFollower {
  position: HtmlPosition = 'text'
  #quote = ''

  /** Where it is, for coming back to. */
  state(): HtmlState {
    return { position: this.position, quote: this.#quote }
  }

  goBack({ position, quote }: HtmlState): void {
    this.position = position
    this.#quote = quote
  }

  /** Reads on; gives the tags and attributes that a template may not hold. */
  read(html: string): HtmlFinding[] {
    const findings: HtmlFinding[] = []
    let at = 0
    while (at < html.length)
      at += this.#step(html.slice(at), (name) => findings.push({ name, line: lineAt(html, at) }))
    return findings
  }

  #step(rest: string, found: (name: string) => void): number {
    switch (this.position) {
      case 'text':
        return this.#inText(rest, found)
      case 'comment':
        return this.#until(rest, '-->')
      case 'value':
        return this.#closeValue(rest)
      case 'tag':
        return this.#inTag(rest, found)
    }
  }

  #inText(rest: string, found: (name: string) => void): number {
    // At the end of a stretch the name of the tag would come from a value.
    const start = rest.search(/<(?:[a-z/!?]|$)/i)
    if (start < 0) return rest.length
    const tag = rest.slice(start)
    if (tag.startsWith('<!--')) {
      this.position = 'comment'
      return start + 4
    }
    const name = FORBIDDEN_TAGS.exec(tag)?.[1]
    if (name !== undefined) found(`<${name.toLowerCase()}>`)
    this.position = 'tag'
    return start + (/^<\/?[^\s/>"'=]*/.exec(tag)?.[0].length ?? 1)
  }

  #inTag(rest: string, found: (name: string) => void): number {
    const token = /^(?:["'>]|[^\s"'>=/]+|[\s=/]+)/.exec(rest)?.[0] ?? rest[0] ?? ''
    if (token === '>') this.position = 'text'
    else if (token === '"' || token === "'") {
      this.position = 'value'
      this.#quote = token
    } else if (FORBIDDEN_ATTRIBUTES.test(token)) found(token.toLowerCase())
    return token.length
  }

  #closeValue(rest: string): number {
    const end = rest.indexOf(this.#quote)
    if (end < 0) return rest.length
    this.position = 'tag'
    this.#quote = ''
    return end + 1
  }

  #until(rest: string, mark: string): number {
    const end = rest.indexOf(mark)
    if (end < 0) return rest.length
    this.position = 'text'
    return end + mark.length
  }
}

function lineAt(html: string, index: number): number {
  return html.slice(0, index).split('\n').length - 1
}
