import type { OffsetEdit } from '../../edits/repaired-text.js'
import type { TextProblem } from '../entry.js'
import { lineEnd, type Walk } from './walk.js'

/** Characters that take no room: marks of direction, of byte order, of joints. */
const unseen = String.raw`\u200b-\u200f\u2060\ufeff`
/** Characters that look like a blank, or like nothing, and are no blank to YAML. */
const odd = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000${unseen}`

/** Inside of a class of signs: whatever looks like a blank. */
export const blankSigns = String.raw` \t${odd}`

const run = new RegExp(`[${blankSigns}]*`, 'y')
const blankSign = new RegExp(`[${blankSigns}]`)
const oddSign = new RegExp(`[${odd}]`)
const unseenSigns = new RegExp(`[${unseen}]`, 'g')

/** A text without the characters that take no room. */
export const withoutUnseen = (text: string) => text.replace(unseenSigns, '')

/** The blanks at an offset, where one of them is none to YAML; otherwise none. */
export function oddBlanksAt(text: string, at: number): string {
  run.lastIndex = at
  const blanks = run.exec(text)?.[0] ?? ''
  return oddSign.test(blanks) ? blanks : ''
}

/** The edit that writes a sign in place of the one at an offset, with one blank behind it that YAML knows. */
export function signWithBlank(text: string, at: number, sign: string): OffsetEdit {
  const odd = oddBlanksAt(text, at + 1)
  const hasBlank = odd === '' && /^[ \t\r\n]?$/.test(text.charAt(at + 1))
  return { start: at, end: at + 1 + odd.length, text: hasBlank ? sign : `${sign} ` }
}

/** `编号:\u00a0XS-01`: blanks that are none get ordinary ones in their place. Those of a line are told once. */
export function mendBlanks({ text, slips }: Walk, start: number, blanks: string, count = 1): void {
  const found = oddSign.exec(blanks)?.[0]
  if (found === undefined) return
  const end = start + blanks.length
  const edit = {
    start,
    end,
    text: /^\r?$/.test(text.slice(end, lineEnd(text, end))) ? '' : ' '.repeat(count),
  }
  const problem = problemOfBlank(found)
  const last = slips.at(-1)
  const isSame = last?.problem.code === 'wrong-space' && last.problem.facts.found === problem.facts.found
  if (isSame && !text.slice(last.problem.start, start).includes('\n')) last.edits.push(edit)
  else slips.push({ problem: { ...problem, start, end }, edits: [edit] })
}

/** `编号\u00a0: XS-01`: to YAML they are the end of the key. */
export function mendBlanksBefore(walk: Walk, colon: number): void {
  let start = colon
  while (blankSign.test(walk.text.charAt(start - 1))) start -= 1
  mendBlanks(walk, start, walk.text.slice(start, colon), 0)
}

/** What is reported of a character that stands for a blank. */
export function problemOfBlank(sign: string): Omit<TextProblem & { code: 'wrong-space' }, 'start' | 'end'> {
  return { code: 'wrong-space', facts: { found: kindOfBlank(sign) } }
}

function kindOfBlank(sign: string) {
  if (sign === '\u3000') return 'full-width'
  if (/[\u00a0\u2007\u202f]/.test(sign)) return 'no-break'
  return withoutUnseen(sign) === '' ? 'invisible' : 'other-width'
}
