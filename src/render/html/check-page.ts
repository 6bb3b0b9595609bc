import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { ToolError } from '../../errors.js'
import { isAllowedAttribute, isAllowedElement } from './html-rules.js'

/**
 * Reads a finished page as a browser does and ends the making of it when there is more in it than a page may have:
 * whatever a template got past its check, and whatever a value became in it, goes nowhere and loads nothing.
 */
export function checkPage(html: string, document: string): void {
  const stray = strayIn(parse(html))
  if (stray === undefined) return
  throw new ToolError('stray-html', { document, stray })
}

/** The first part of a page that is not of the known shape. */
function strayIn({ childNodes }: Tree.Document): string | undefined {
  const [html, ...others] = childNodes.filter(isElement)
  if (html === undefined || others.length > 0) return '<html>'
  const [head, body, ...more] = html.childNodes.filter(isElement)
  if (head?.tagName !== 'head' || body?.tagName !== 'body' || more.length > 0)
    return `<${more[0]?.tagName ?? 'body'}>`
  return (
    attributeBeside(html, ['lang']) ??
    strayInHead(head) ??
    attributeBeside(body, ['class']) ??
    strayBelow(body)
  )
}

/** The head is our own; a template could only add to it. */
function strayInHead(head: Tree.Element): string | undefined {
  for (const part of head.childNodes.filter(isElement)) {
    const equivalent = part.attrs.find(({ name }) => name === 'http-equiv')?.value
    const isPolicy = equivalent === undefined || equivalent === 'Content-Security-Policy'
    if (!['meta', 'title', 'style'].includes(part.tagName) || !isPolicy) return `<${part.tagName}>`
  }
  return undefined
}

function strayBelow(parent: Tree.Element): string | undefined {
  // Not by recursion: a page may be nested deeper than the stack.
  const waiting = [parent]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const part of at.childNodes.filter(isElement)) {
      const stray = strayTag(part)
      if (stray !== undefined) return stray
      waiting.push(part)
    }
  }
  return undefined
}

function strayTag({ tagName, attrs }: Tree.Element): string | undefined {
  if (!isAllowedElement(tagName)) return `<${tagName}>`
  const written = attrs.map(({ name, prefix, value }) => ({
    name: prefix ? `${prefix}:${name}` : name,
    value,
  }))
  const stray = written.find(({ name, value }) => !isAllowedAttribute(tagName, name, value))
  return stray && `<${tagName} ${stray.name}="${stray.value.slice(0, 80)}">`
}

function attributeBeside({ tagName, attrs }: Tree.Element, own: readonly string[]): string | undefined {
  const [stray] = attrs.filter(({ name }) => !own.includes(name))
  return stray && `<${tagName} ${stray.name}="${stray.value.slice(0, 80)}">`
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node
}
