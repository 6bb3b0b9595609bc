import { type Element, isElement, type Node, type Tree } from './trees.js'

/** The first heading inside a text: pages have their own h1 and h2. */
const FIRST_HEADING = 3

/** A rehype plugin: makes sanitized content of several lines fit into a page. */
export function tidyBlock() {
  return (tree: Tree): void => {
    tree.children = tree.children.map(tidy)
    const headings = elementsOf(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort()
    for (const heading of headings) {
      heading.tagName = `h${Math.min(6, FIRST_HEADING + levels.indexOf(heading.tagName))}`
    }
  }
}

/** A rehype plugin: takes the paragraph off, and keeps the line breaks that the author made. */
export function tidyInline() {
  return (tree: Tree): void => {
    const content = tree.children.flatMap((node) =>
      isElement(node) && node.tagName === 'p' ? node.children : [node],
    )
    tree.children = content.flatMap(breakLines).map(tidy)
  }
}

function breakLines(node: Node): Node[] {
  if (node.type !== 'text') return [node]
  const [first = '', ...rest] = node.value.split('\n')
  const line = (value: string): Node => ({ type: 'text', value })
  return [line(first), ...rest.flatMap((value) => [breakLine(), line(value)])]
}

function breakLine(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] }
}

function tidy<T extends Node>(node: T): T | Node {
  if (node.type === 'text') return { ...node, value: joinLines(node.value) }
  if (!isElement(node)) return node
  const { tagName, properties } = node
  if (tagName === 'img') return { type: 'text', value: String(properties.alt ?? '') }
  if (tagName === 'input') return { type: 'text', value: properties.checked ? '☑' : '☐' }
  const { align, ...others } = properties
  if (leadsToServer(others.href)) delete others.href
  return {
    ...node,
    properties: align ? { ...others, className: [`align-${align}`] } : others,
    children: node.children.map(tidy) as Element['children'],
  }
}

/** `//server/share`: a page opened from a disk would ask a computer of the network for it, and sign in there. */
function leadsToServer(href: unknown): boolean {
  return typeof href === 'string' && /^\s*[/\\]{2}/.test(href)
}

/** A line break between Chinese characters is no space. */
function joinLines(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
    '',
  )
}

function elementsOf(node: Tree | Element): Element[] {
  const children: readonly Node[] = node.children
  return children.filter(isElement).flatMap((child) => [child, ...elementsOf(child)])
}
