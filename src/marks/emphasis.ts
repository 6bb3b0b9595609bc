import { type FieldNode, readFieldText } from '../values/field-text.js'

/** A text without marks of emphasis, as fields know them: a star that multiplies is none, and stays. */
export function withoutEmphasis(text: string): string {
  return text.includes('*') ? readFieldText(text).map(written).join('') : text
}

function written(node: FieldNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind === 'break') return '\n'
  const words = node.children.map(written).join('')
  const isBare = node.kind === 'link' && node.href.endsWith(words)
  return node.kind === 'link' && !isBare ? `[${words}](${node.href})` : words
}
