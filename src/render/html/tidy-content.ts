import GithubSlugger from 'github-slugger'
import { isPictureUrl } from '../../values/picture.js'
import { type Element, isElement, type Node, type Tree, textOf } from './trees.js'

/** The first heading inside a text: pages have their own h1 and h2. */
const FIRST_HEADING = 3
const HEADING = /^h[1-6]$/
/** The heading above footnotes, which stands beside the author's own. */
const NOTES_HEAD = 'footnote-label'

/** A rehype plugin: makes sanitized content of several lines fit into a page. */
export function tidyBlock() {
  return (tree: Tree): void => {
    tidyTree(tree)
    linkWithin(tree)
  }
}

/** A rehype plugin: the same for content of which a page has several pieces; nothing in it can be led to. */
export function tidyAlone() {
  return (tree: Tree): void => {
    tidyTree(tree)
    for (const { properties } of elementsOf(tree)) {
      delete properties.id
      if (isRelative(properties.href)) delete properties.href
    }
  }
}

function tidyTree(tree: Tree): void {
  tree.children = tree.children.map(tidy)
  const headings = elementsOf(tree).filter(({ tagName }) => HEADING.test(tagName))
  const own = headings.filter(({ properties }) => properties.id !== NOTES_HEAD)
  const levels = [...new Set(own.map(({ tagName }) => tagName))].sort()
  for (const heading of headings) {
    const level = own.includes(heading) ? levels.indexOf(heading.tagName) : 0
    heading.tagName = `h${Math.min(6, FIRST_HEADING + level)}`
  }
}

/** Gives headings that a link of the text leads to a place of their own, called as on sites that show Markdown. */
function linkWithin(tree: Tree): void {
  const all = elementsOf(tree)
  const links = all.filter(({ properties }) => String(properties.href ?? '').startsWith('#'))
  if (links.length === 0) return
  const slugger = new GithubSlugger()
  const headings = all.filter(
    ({ tagName, properties }) => HEADING.test(tagName) && properties.id === undefined,
  )
  const places = new Map(headings.map((heading) => [slugger.slug(textOf(heading)), heading]))
  for (const { properties } of links) {
    const name = decoded(String(properties.href).slice(1))
    const heading = places.get(name)
    if (heading === undefined) continue
    heading.properties.id = `text-${name}`
    properties.href = `#text-${encodeURIComponent(name)}`
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function tidy<T extends Node>(node: T): T | Node {
  if (node.type === 'text') return { ...node, value: joinLines(node.value) }
  if (!isElement(node)) return node
  const { tagName, properties } = node
  if (tagName === 'img') return tidyPicture(node)
  if (tagName === 'input') return { type: 'text', value: properties.checked ? '☑' : '☐' }
  const { align, ...others } = properties
  if (leadsNowhere(others.href)) delete others.href
  return {
    ...node,
    // What an author has struck out himself is no deletion that a redline shows.
    tagName: tagName === 'del' ? 's' : tagName,
    properties: align ? { ...others, className: [`align-${align}`] } : others,
    children: node.children.map(tidy) as Element['children'],
  }
}

/** A picture that is part of the text; of any other its words. */
function tidyPicture({ properties: { src, alt } }: Element): Node {
  const words = String(alt ?? '')
  if (typeof src !== 'string' || !isPictureUrl(src)) return { type: 'text', value: words }
  return { type: 'element', tagName: 'img', properties: { src, alt: words }, children: [] }
}

/** A file of an author's folder does not lie beside the page, and a computer of the network would be asked to sign in. */
function leadsNowhere(href: unknown): boolean {
  return (
    typeof href === 'string' &&
    (leadsToServer(href) || (isRelative(href) && /\.(?:md|markdown)(?:[?#].*)?$/i.test(href)))
  )
}

function isRelative(href: unknown): boolean {
  return typeof href === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(href)
}

/** `//server/share`: a page opened from a disk would ask a computer of the network for it, and sign in there. */
function leadsToServer(href: string): boolean {
  return /^\s*[/\\]{2}/.test(href)
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
