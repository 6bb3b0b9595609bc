import { defaultSchema, type Options } from 'rehype-sanitize'
import { bodyTags } from '../../values/body-tags.js'
import { NOTE_PREFIX } from './foot-notes.js'

/** The places that footnotes lead to and from. */
const notePlace: [string, RegExp] = ['id', new RegExp(`^${NOTE_PREFIX}fn(?:ref)?-[^\\s"]*$`)]

/**
 * What of an author's HTML reaches a page: structure and emphasis. Pictures stay only if they are part of the text; of
 * the others `tidy-content` leaves their words, since a page asks no other host for anything.
 */
export const contentSchema: Options = {
  ...defaultSchema,
  tagNames: [...bodyTags],
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
