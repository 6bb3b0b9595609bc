import type { Html, PhrasingContent } from 'mdast'
import { type FieldNode, readFieldText } from '../../values/field-text.js'

/** The text of a field: office text, in which stars, links and ends of lines alone are more than what they are. */
export function field(text: string | undefined): PhrasingContent[] {
  return text === undefined ? [] : readFieldText(text).map(partOf)
}

/** A text in which nothing is more than what it is. */
export function plain(text: string | undefined): PhrasingContent[] {
  return text === undefined || text === '' ? [] : [{ type: 'text', value: text }]
}

/** The end of a line. It is written as HTML, which wikis understand in a cell of a table, too. */
export const newLine: Html = { type: 'html', value: '<br>' }

/** Pieces one behind the other, with something between them; those that say nothing are left out. */
export function joined(
  pieces: readonly (readonly PhrasingContent[])[],
  between: readonly PhrasingContent[] = [newLine],
): PhrasingContent[] {
  const said = pieces.filter((piece) => piece.length > 0)
  return said.flatMap((piece, index) => (index === 0 ? piece : [...between, ...piece]))
}

/** Pieces in italics, as notes are set. */
export function note(text: string | undefined): PhrasingContent[] {
  const children = field(text)
  return children.length > 0 ? [{ type: 'emphasis', children }] : []
}

function partOf(node: FieldNode): PhrasingContent {
  if (node.kind === 'text') return { type: 'text', value: node.text }
  if (node.kind === 'break') return newLine
  const children = node.children.map(partOf)
  if (node.kind === 'link') return { type: 'link', url: node.href, children }
  return { type: node.kind, children }
}
