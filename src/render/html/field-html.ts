import { withoutSigns } from '../../marks/marked-text.js'
import { type FieldNode, isPlainFieldText, readFieldText } from '../../values/field-text.js'
import { escapeHtml } from './escape.js'
import { mergeInline } from './merge-inline.js'
import type { Child, Element } from './trees.js'

/** The text of a field as HTML. */
export function fieldHtml(text: string): string {
  return isPlainFieldText(text) ? escapeText(text) : treeOf(text).map(htmlOf).join('')
}

/** The text of a field as it was and as it is, in one, with marks in its text. */
export function changedFieldHtml(before: string, after: string): string {
  return mergeInline(treeOf(withoutSigns(before)), treeOf(withoutSigns(after)))
    .map(htmlOf)
    .join('')
}

const TAGS = { strong: 'strong', emphasis: 'em', link: 'a', break: 'br' } as const

function treeOf(text: string): Child[] {
  return readFieldText(text).map(partOf)
}

function partOf(node: FieldNode): Child {
  if (node.kind === 'text') return { type: 'text', value: node.text }
  const properties: Element['properties'] = node.kind === 'link' ? { href: node.href } : {}
  const children = node.kind === 'break' ? [] : node.children.map(partOf)
  return { type: 'element', tagName: TAGS[node.kind], properties, children }
}

function htmlOf(node: Child): string {
  if (node.type === 'text') return escapeText(node.value)
  if (node.type !== 'element') return ''
  const { tagName, properties, children } = node
  if (tagName === 'br') return '<br>'
  const href = typeof properties.href === 'string' ? ` href="${escapeHtml(properties.href)}"` : ''
  return `<${tagName}${href}>${children.map(htmlOf).join('')}</${tagName}>`
}

/** Between tags quotes are what they are. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, escapeHtml)
}
