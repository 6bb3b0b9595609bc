import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { list, name } from './names.js'

/** What is said in English of bodies: what in them does not reach the page. */
export const bodySentences = {
  'picture-not-shown': ({ found, why, part, megabytes }) => ({
    message: {
      elsewhere: `The picture ${name(found)} lies on another computer and is not shown: a page asks nobody for anything`,
      outside: `The picture ${name(found)} lies outside the workspace and is not shown`,
      missing: `The picture ${name(found)} is not there, so only its words are shown`,
      kind: `${name(found)} is no PNG, JPEG or SVG, so only its words are shown`,
      unsafe: `The drawing ${name(found)} holds ${name(part ?? '')}, which could do more than be seen, so it is not shown`,
      large: `The picture ${name(found)} is larger than ${megabytes} MB and is not shown`,
    }[why],
    fix: {
      elsewhere: 'save the picture beside the role, and name that file',
      outside: 'copy it into the workspace, and name that file',
      missing: 'correct the path; it counts from the folder of this file',
      kind: 'save it as PNG, JPEG or SVG',
      unsafe: 'save it as PNG, or take that part out',
      large: 'make it smaller; 2000 pixels across are enough for print',
    }[why],
  }),
  'link-leads-nowhere': ({ found, why, role, nearest }) => ({
    message: {
      missing: `This link leads nowhere: there is no file ${name(found)}`,
      unpublished: `${name(found)} is not published, so its words are shown without a link`,
      'no-heading': `This link leads nowhere: no heading below is called ${name(found)}`,
      'no-heading-there': `The link ${name(found)} opens the page of ${name(role ?? '')} at its top: that role has no such heading`,
    }[why],
    fix: nearest
      ? `write: ${nearest}`
      : {
          missing: 'correct the path; it counts from the folder of this file',
          unpublished: 'link to where readers find it, such as an address of your intranet, or leave it so',
          'no-heading': 'write # and the words of the heading, with - for blanks',
          'no-heading-there':
            'copy a heading from below the front matter of that role behind the #, with - for blanks, or take away the # and what follows',
        }[why],
  }),
  'character-without-font': ({ characters }) => ({
    message: `No font has ${list(characters)}: left blank in PDFs`,
    fix: 'write it with a common character; where a name cannot be changed, explain it beside it in brackets',
  }),
  'html-not-shown': ({ tag, why }) => ({
    message:
      why === 'unknown'
        ? `The HTML tag ${name(tag)} is not shown on the page`
        : `${name(tag)} is taken for an HTML tag, which nothing closes, and is not shown on the page`,
    fix: `if the letters themselves are meant, write \\${tag}; otherwise use Markdown instead`,
  }),
} satisfies Partial<DiagnosticSentences>
