import type { Impact } from '../../diff/impact.js'
import type { Run } from '../../marks/marked-text.js'

/**
 * What the comment of a pull request says, before it becomes Markdown: texts that nothing has been escaped in. A run that
 * may write comments is given this by one that may not be trusted, and writes the Markdown itself.
 */
export interface Comment {
  title: CommentText
  lines: { style: 'plain' | 'bold' | 'warning'; text: CommentText }[]
  /** What to write to accept what fails the run: a heading, and lines of YAML. */
  acceptance?: { heading: string; yaml: string[] }
  groups: CommentGroup[]
  words: CommentWords
}

/** A text in which names of the machine's world, such as a branch, stand between two marks. */
export type CommentText = string

/** The changes of one role, or of the model. */
export interface CommentGroup {
  heading: CommentText
  /** Where else a reader must look. */
  also?: CommentText
  rows: CommentRow[]
  /** Many changes of one kind, folded below a line that counts them. */
  folds?: { impact: Impact; heading: CommentText; rows: CommentRow[] }[]
}

export interface CommentRow {
  impact: Impact
  change: CommentText
  /** Address of the line that has changed, on the hosting site. */
  href?: string
  notes: CommentText[]
  before: Run[]
  after: Run[]
}

export interface CommentWords {
  impacts: Record<Impact, string>
  columns: [string, string, string, string]
  /** For changes that do not fit: `{number}` stands for how many. */
  more: string
}

const [OPEN, CLOSE] = ['\ue000', '\ue001']

/** Marks a name of the machine's world in a text. */
export function nameInText(name: string): CommentText {
  return `${OPEN}${name.replaceAll(OPEN, '').replaceAll(CLOSE, '')}${CLOSE}`
}

/** A text as its parts, each a name or mere words. */
export function partsOfText(text: CommentText): { text: string; isName: boolean }[] {
  return text
    .split(new RegExp(`(${OPEN}[^${OPEN}${CLOSE}]*${CLOSE})`))
    .filter((part) => part !== '')
    .map((part) => {
      const isName = part.startsWith(OPEN) && part.endsWith(CLOSE) && part.length > 1
      return { text: part.replaceAll(OPEN, '').replaceAll(CLOSE, ''), isName }
    })
}
