import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Cells are as wide as they are: a change of one is no change of the others. Confluence asks for three dashes. */
const NARROWEST = 3

/** A tree as Markdown that means the same to every reader of it: GitHub, GitLab and what follows CommonMark. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [
      gfmToMarkdown({ stringLength: () => NARROWEST }),
      // Between two of them GitHub and GitLab see a formula.
      { unsafe: [{ character: '$', inConstruct: 'phrasing' }] },
    ],
  })
}
