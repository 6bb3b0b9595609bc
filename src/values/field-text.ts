import type { FieldNode } from './field-text/field-node.js'
import { isAddress, nextLink } from './field-text/links.js'
import { readStars, type StarPiece } from './field-text/stars.js'

export type { FieldNode } from './field-text/field-node.js'

/** Characters without which nothing of a text means more than itself. */
const MEANING = /[*\n\r\0\u2060]|\]\(|:\/\/|www\.|@/i

/** Whether a text has something in it that is more than its letters. */
export function isPlainFieldText(text: string): boolean {
  return !MEANING.test(text)
}

/**
 * Reads the text of a field, which is office text first. Only what nobody writes for another reason means something:
 * `**bold**`, `*emphasis*` that stands free, `[words](address)`, bare addresses, and the ends of lines. All else is what
 * it is: `3~5`, `a*b`, `a_b`, `<A>`, `C:\temp`, `[1]`, `&amp;`, `# 1`, `- x`.
 */
export function readFieldText(text: string): FieldNode[] {
  if (isPlainFieldText(text)) return text === '' ? [] : [{ kind: 'text', text }]
  const lines = trimmed(text.replaceAll('\0', '\ufffd')).split(/\r\n|\n|\r/)
  return lines.flatMap((line, index) => {
    const nodes = readLine(trimmed(line))
    return index === 0 ? nodes : [{ kind: 'break' } as const, ...nodes]
  })
}

/** What a text says, without its marks. */
export function plainFieldText(text: string): string {
  return isPlainFieldText(text) ? text : readFieldText(text).map(wordsOf).join('')
}

function wordsOf(node: FieldNode): string {
  if (node.kind === 'text') return node.text
  return node.kind === 'break' ? '\n' : node.children.map(wordsOf).join('')
}

/** A text that is to stand in a longer one: a lone star of it can find no partner outside. */
export function asPartOfText(text: string): string {
  if (!text.includes('*')) return text
  return readFieldText(text).map(writtenAgain).join('')
}

/** A text in which nothing is a mark, such as a number of a form. */
export function asCode(text: string): string {
  return text.replaceAll('*', `*${SETTLED}`).replaceAll('](', `]${SETTLED}(`)
}

/** Stands behind a sign that has been settled to be nothing but a sign; it is seen nowhere, and taken out by reading. */
const SETTLED = '\u2060'

function writtenAgain(node: FieldNode): string {
  if (node.kind === 'text') return asCode(node.text)
  if (node.kind === 'break') return '\n'
  const words = node.children.map(writtenAgain).join('')
  if (node.kind === 'link')
    return isAddress(node.href) && words !== node.href ? `[${words}](${node.href})` : words
  return node.kind === 'strong' ? `**${words}**` : `*${words}*`
}

function readLine(line: string): FieldNode[] {
  const pieces: StarPiece[] = []
  let from = 0
  for (let link = nextLink(line, 0); link !== undefined; link = nextLink(line, from)) {
    pieces.push({ text: line.slice(from, link.start) })
    const children = link.isBare
      ? [textNode(link.words)]
      : readStars(link.words, [{ text: link.words }], textNode)
    pieces.push({ text: line.slice(link.start, link.end), node: { kind: 'link', href: link.href, children } })
    from = link.end
  }
  pieces.push({ text: line.slice(from) })
  return readStars(line, pieces, textNode)
}

function textNode(text: string): FieldNode {
  return { kind: 'text', text: text.replace(/([*\]])\u2060/g, '$1') }
}

function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}
