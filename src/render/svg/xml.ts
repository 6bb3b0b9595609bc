import type { DefaultTreeAdapterMap } from 'parse5'

/** A part of a drawing, as a browser reads it. */
export type Part = DefaultTreeAdapterMap['childNode']
export type DrawnElement = DefaultTreeAdapterMap['element']

/** Whether a part is an element. */
export function isElement(part: Part): part is DrawnElement {
  return 'tagName' in part
}

/** Parts of a drawing as XML. A link leads nowhere from a drawing that stands alone: its content stays. */
export function xmlOf(parts: readonly Part[]): string {
  return parts.map(partXml).join('')
}

function partXml(part: Part): string {
  // Between elements of a drawing blanks are those of its template.
  if (part.nodeName === '#text' && 'value' in part) return part.value.trim() && escapeXml(part.value)
  if (!isElement(part)) return ''
  const inner = xmlOf(part.childNodes)
  if (part.tagName === 'a') return inner
  const attributes = part.attrs.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('')
  return inner === ''
    ? `<${part.tagName}${attributes}/>`
    : `<${part.tagName}${attributes}>${inner}</${part.tagName}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text between tags, or in an attribute with double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
