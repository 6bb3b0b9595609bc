import { defaultSchema, type Options } from 'rehype-sanitize'
import { NOTE_PREFIX } from './foot-notes.js'

const blocks = ['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const inline = ['a', 'br', 'code', 'del', 'em', 'strong', 's', 'sub', 'sup', 'kbd', 'ruby', 'rt', 'rp']

/** The places that footnotes lead to and from. */
const notePlace: [string, RegExp] = ['id', new RegExp(`^${NOTE_PREFIX}fn(?:ref)?-[^\\s"]*$`)]

/**
 * What of an author's HTML reaches a page: structure and emphasis. Pictures stay only if they are part of the text; of
 * the others `tidy-content` leaves their words, since a page asks no other host for anything.
 */
export const contentSchema: Options = {
  ...defaultSchema,
  tagNames: [...blocks, ...headings, ...inline, 'img', 'input'],
  attributes: {
    a: ['href', 'ariaLabel', notePlace],
    h2: [['id', 'footnote-label']],
    img: ['alt', 'src'],
    input: ['checked', ['type', 'checkbox']],
    li: [notePlace],
    ol: ['start'],
    th: ['align'],
    td: ['align', 'colSpan', 'rowSpan'],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  required: {},
}
