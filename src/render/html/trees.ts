import type rehypeSanitize from 'rehype-sanitize'

/** The tree that sanitizing gives. */
export type Tree = Parameters<ReturnType<typeof rehypeSanitize>>[0]

/** A part of it. */
export type Node = Tree['children'][number]

/** A part of it with parts of its own. */
export type Element = Extract<Node, { type: 'element' }>

/** A part of an element. */
export type Child = Element['children'][number]

/** Whether a part has parts of its own. */
export function isElement(node: Node): node is Element {
  return node.type === 'element'
}

/** Whether a part is only the end of a line between two others. */
export function isBlank(node: Node): boolean {
  return node.type === 'text' && /^\n*$/.test(node.value)
}

/** All that a part says. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  return isElement(node) ? node.children.map(textOf).join('') : ''
}
