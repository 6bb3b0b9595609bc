import type { TextProblem } from '../entry.js'
import type { Slip } from './slip.js'
import { blankSigns, problemOfBlank, withoutUnseen } from './spaces.js'
import type { Walk } from './walk.js'

/** Blanks at the start of a line, and whatever looks like them or like nothing. */
export const indentation = new RegExp(`^[${blankSigns}]*`)

/** Columns that whitespace stands for: a tab and a full-width space stand for one level, which is two. */
export function widthOf(blank: string): number {
  return withoutUnseen(blank).length + blank.replace(/[^\t\u3000]/g, '').length
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
  return odd === '\t' ? { code: 'tab-indent', facts: {} } : problemOfBlank(odd)
}
