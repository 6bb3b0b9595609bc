import type { TextProblem } from '../entry.js'
import type { Walk } from './walk.js'

/** Columns that whitespace stands for: a tab and a full-width space stand for one level, which is two. */
export function widthOf(blank: string): number {
  return blank.length + blank.replace(/[^\t\u3000]/g, '').length
}

/** Tabs, full-width and no-break spaces at the start of a line become spaces. A run of lines with tabs is told once. */
export function mendIndent(walk: Walk, start: number, indent: string): void {
  const wasTabs = walk.tabs
  walk.tabs = indent.includes('\t')
  const odd = /[\t\u3000\u00a0]/.exec(indent)?.[0]
  if (odd === undefined) return
  const edits = [{ start, end: start + indent.length, text: ' '.repeat(widthOf(indent)) }]
  const problem = { ...problemOf(odd), start, end: start + indent.length } as TextProblem
  walk.slips.push(odd === '\t' && wasTabs ? { edits } : { problem, edits })
}

function problemOf(odd: string) {
  if (odd === '\t') return { code: 'tab-indent', facts: {} }
  return { code: 'wrong-space', facts: { found: odd === '\u3000' ? 'full-width' : 'no-break' } }
}
