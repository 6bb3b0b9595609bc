import { defaultSchema, type Options } from 'rehype-sanitize'

const blocks = ['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const inline = ['a', 'br', 'code', 'del', 'em', 'strong', 's', 'sub', 'sup', 'kbd', 'ruby', 'rt', 'rp']

/**
 * What of an author's HTML reaches a page: structure and emphasis. Pictures stay as `img` only until `tidy-content`
 * has turned them into their words, since a page asks no other host for anything.
 */
export const contentSchema: Options = {
  ...defaultSchema,
  tagNames: [...blocks, ...headings, ...inline, 'img', 'input'],
  attributes: {
    a: ['href'],
    img: ['alt'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['start'],
    th: ['align'],
    td: ['align', 'colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
}
