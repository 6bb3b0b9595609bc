import { isMap, parseDocument } from 'yaml'
import type { Span, TextProblem } from './entry.js'
import { lineAt } from './line-at.js'
import { parsing } from './parsing.js'
import { keyIn } from './slips/key.js'
import { yamlProblem } from './yaml-problems.js'

/** A text without what YAML cannot read, and why it cannot. */
export interface SetAside {
  text: string
  problems: TextProblem[]
  /** What was left out: keys of the top level, each with all that is below it. */
  blocks: Span[]
}

/** Puts blanks in place of what YAML cannot read: whatever stands under the other keys is read and checked. */
export function setAside(text: string): SetAside {
  const problems: TextProblem[] = []
  const left: Span[] = []
  const parts: string[] = []
  let copied = 0
  const blocks = blocksOf(text)
  for (const { start, end } of blocks) {
    const block = text.slice(start, end)
    const problem = problemOf(block, blocks.length > 1)
    if (!problem) continue
    problems.push(told(problem, start, block))
    left.push({ start, end })
    parts.push(text.slice(copied, start), block.replace(/[^\r\n]/g, ' '))
    copied = end
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), problems, blocks: left }
}

/** Why YAML cannot read a block. Of several blocks each has to be a key with its value. */
function problemOf(block: string, isOneOfMany: boolean): TextProblem | undefined {
  const { errors, contents } = parseDocument(block, parsing)
  const problem = yamlProblem(errors, block)
  if (problem || !isOneOfMany || isMap(contents)) return problem
  const line = lineAt(block, 0).text.trimEnd()
  const start = line.search(/\S/)
  return { code: 'yaml-syntax', facts: { found: line.slice(start, start + 40) }, start, end: line.length }
}

/** The problem, and the key of which nothing is read for it. */
function told(problem: TextProblem, from: number, block: string): TextProblem {
  // Of a single line there is nothing more to check.
  const unread = block.trim().includes('\n') ? keyIn(lineAt(block, 0).text.trimStart())?.text : undefined
  const facts = unread === undefined ? problem.facts : { ...problem.facts, unread }
  return { ...problem, facts, start: problem.start + from, end: problem.end + from } as TextProblem
}

/** The keys of the top level with what is below each, up to the end of the document. */
function blocksOf(text: string): Span[] {
  const blocks: Span[] = []
  let top: number | undefined
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.end + 1
    const column = line.text.search(/\S/)
    if (column < 0 || /^\s*#/.test(line.text)) continue
    if (top !== undefined && /^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) break
    top ??= column
    const last = blocks.at(-1)
    if (last && (column > top || /^\s*(?:-\s|[\]}])/.test(line.text))) last.end = line.end
    else blocks.push({ start: line.start, end: line.end })
  }
  return blocks
}
