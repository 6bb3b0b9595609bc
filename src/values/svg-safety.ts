import { tokenize } from '@csstools/css-tokenizer'
import { type Token, Tokenizer } from 'parse5'
import { foreignAddresses } from './foreign-addresses.js'
import { isDrawing, localName } from './svg-elements.js'

/** Addresses inside the picture itself, and pictures of dots that are part of it: a drawing in a drawing is not looked into. */
const ownAddress = /^(?:#.*|data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*)$/is

/** An address as a browser reads it: it passes over breaks of lines, and over blanks around it. */
const isOwn = (address: string) => ownAddress.test(address.replace(/[\t\n\r]/g, '').trim())

/**
 * The first part of an SVG that could run something or load something from elsewhere; undefined when there is none.
 * Elements are those that draw, and no others. It errs on the safe side: a logo is refused rather than repaired.
 */
export function unsafePartOf(svg: string): string | undefined {
  const part = unsafeOutside(svg) ?? unsafeInside(svg)
  return part === undefined ? undefined : shorten(part)
}

const ENTITY = /<!ENTITY[^>]*/i
const DOCTYPE = /<!DOCTYPE(?!\s+svg(?:\s+PUBLIC\s+"[^"<>[]*")?(?:\s+(?:SYSTEM\s+)?"[^"<>[]*")?\s*>)[^>]*/i

/** What only a reader of XML knows: entities can spell out anything. */
function unsafeOutside(svg: string): string | undefined {
  if (svg.includes('\0') || svg.includes('\uFFFD')) return '(not UTF-8)'
  return [ENTITY, DOCTYPE].map((pattern) => pattern.exec(svg)?.[0]).find((part) => part !== undefined)
}

function unsafeInside(svg: string): string | undefined {
  const reader = new DrawingReader(svg)
  reader.write(svg, true)
  return reader.unsafe
}

/** Slips that readers of HTML and of XML make the same of, or that XML ends at. `<?` is seen to as a comment. */
const HARMLESS =
  /^(?:duplicate-attribute|unknown-named-character-reference|missing-semicolon.*|control-character.*|noncharacter.*|unexpected-question-mark-instead-of-tag-name)$/

/**
 * Reads the tags of a drawing with the tokenizer of parse5, never as a page: XML knows no elements whose content is read
 * otherwise. Where a reader of HTML has to guess, and a reader of XML might see something else, the drawing is refused.
 */
class DrawingReader extends Tokenizer {
  unsafe: string | undefined
  /** The text of the style that is open; comments between its letters are no part of it. */
  #css: string | undefined

  constructor(svg: string) {
    const tell = (part: string | undefined) => {
      this.unsafe ??= part
    }
    const onText = ({ chars }: Token.CharacterToken) => {
      if (this.#css !== undefined) this.#css += chars
    }
    const endStyle = () => {
      if (this.#css !== undefined) tell(unsafeCss(this.#css))
      this.#css = undefined
    }
    super(
      {},
      {
        onStartTag: (tag) => {
          tell(unsafeTag(tag) ?? (this.#css === undefined ? undefined : `<style><${tag.tagName}>`))
          if (localName(tag.tagName) === 'style' && !tag.selfClosing) this.#css = ''
        },
        onEndTag: endStyle,
        onComment: ({ data }) => tell(unsafeInstruction(data)),
        onDoctype: () => {},
        onEof: endStyle,
        onCharacter: onText,
        onNullCharacter: onText,
        onWhitespaceCharacter: onText,
        onParseError: ({ code, startOffset }) => {
          if (!HARMLESS.test(code)) tell(svg.slice(Math.max(0, startOffset - 10)))
        },
      },
    )
    // CDATA is text, as everywhere in XML.
    this.inForeignNode = true
  }
}

function unsafeTag({ tagName, attrs }: Token.TagToken): string | undefined {
  if (!isDrawing(tagName)) return `<${tagName}>`
  const found = attrs.find(isUnsafe)
  return found && `${found.name}="${found.value}"`
}

/**
 * HTML ends an instruction at its first >, XML at ?>: only where that is one place both go on alike. Another encoding would
 * hide tags.
 */
function unsafeInstruction(data: string): string | undefined {
  if (!data.startsWith('?')) return undefined
  const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(data)?.[1] ?? 'utf-8'
  const isPlain = data.endsWith('?') && !/^\?xml-stylesheet/i.test(data)
  return isPlain && /^(?:utf-?8|us-ascii)$/i.test(encoding) ? undefined : `<${data}>`
}

function isUnsafe({ name, value }: Token.Attribute): boolean {
  const local = localName(name)
  if (local.startsWith('on')) return true
  if (local === 'href' || local === 'src') return !isOwn(value)
  // From another base even #a would be an address elsewhere.
  if (local === 'base') return true
  if (/^xmlns(?::|$)/i.test(name)) return /w3\.org\/(?:1999\/xhtml|2001\/xml-events)/i.test(value)
  return /[(@]/.test(value) && unsafeCss(value) !== undefined
}

function unsafeCss(css: string): string | undefined {
  const [at] = foreignAddresses(tokenize({ css }), isOwn)
  return at === undefined ? undefined : css.slice(at)
}

const shorten = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
