import type { TextProblem } from '../entry.js'
import type { Slip } from './slip.js'
import type { Walk } from './walk.js'

/** Blanks at the start of a line, and characters that take no room: marks of direction, of byte order, of joints. */
export const indentation = /^[ \t\u3000\u00a0\u200b-\u200f\u2060\ufeff]*/
const unseen = /[\u200b-\u200f\u2060\ufeff]/g

/** Columns that whitespace stands for: a tab and a full-width space stand for one level, which is two. */
export function widthOf(blank: string): number {
  return blank.replace(unseen, '').length + blank.replace(/[^\t\u3000]/g, '').length
}

/** Characters used as spaces at the start of a line become spaces. A run of lines with tabs is reported once. */
export function mendIndent(walk: Walk, start: number, indent: string): void {
  const above = walk.tabs
  walk.tabs = undefined
  const odd = /[^ ]/.exec(indent)?.[0]
  if (odd === undefined) return
  const end = start + indent.length
  const edit = { start, end, text: ' '.repeat(widthOf(indent)) }
  if (odd === '\t' && above) {
    above.edits.push(edit)
    walk.tabs = above
    return
  }
  const slip: Slip = { problem: { ...problemOfIndent(odd), start, end } as TextProblem, edits: [edit] }
  walk.slips.push(slip)
  if (indent.includes('\t')) walk.tabs = slip
}

/** What is reported of a character used as a space. */
export function problemOfIndent(odd: string) {
  if (odd === '\t') return { code: 'tab-indent', facts: {} }
  const found = odd === '\u3000' ? 'full-width' : odd === '\u00a0' ? 'no-break' : 'invisible'
  return { code: 'wrong-space', facts: { found } }
}
