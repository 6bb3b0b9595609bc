import type { DiagnosticFacts } from '../diagnostic.js'
import type { OffsetEdit } from '../edits/repaired-text.js'

/** A problem of the fences, as offsets into the whole text. */
export type FenceProblem = {
  [C in 'front-matter-missing' | 'front-matter-unclosed' | 'front-matter-late' | 'front-matter-fence']: {
    code: C
    facts: DiagnosticFacts[C]
    start: number
    end: number
    edits?: OffsetEdit[]
  }
}['front-matter-missing' | 'front-matter-unclosed' | 'front-matter-late' | 'front-matter-fence']

/** A role file cut in two. `yaml` is undefined when there is no front matter; `from` is its offset in the text. */
export interface SplitFile {
  yaml?: { text: string; from: number }
  /** The opening fence. */
  fence: { start: number; end: number }
  body: { text: string; line: number }
  problems: FenceProblem[]
}

interface Line {
  text: string
  start: number
  number: number
}

const fenceLike = /^\s*(?:[-—–－─]{2,}|\.\.\.)\s*$/
const isKey = /^[^\s#:：]{1,20}[:：]/
const isFence = (line: Line) => /^---[ \t]*$/.test(line.text)
/** YAML itself lets `...` end a document. */
const isEnd = (line: Line) => isFence(line) || /^\.\.\.[ \t]*$/.test(line.text)

/** Cuts a role file into front matter and Markdown. Odd fences are reported and still understood. */
export function splitFrontMatter(text: string): SplitFile {
  const lines = linesOf(text)
  const opening = openingFence(lines)
  if (!opening) return withoutFrontMatter(text, lines)
  const after = lines.slice(opening.number)
  const closing = closingFence(after)
  const end = closing ?? endOfUnclosed(after)
  const from = opening.start + opening.text.length
  const next = closing ? lines[closing.number] : end
  return {
    // The line break after the fence is left in, so that an empty front matter is a text too.
    yaml: { text: text.slice(from, end?.start ?? text.length), from },
    fence: span(opening),
    body: next
      ? { text: text.slice(next.start), line: next.number }
      : { text: '', line: lines.length + (closing ? 1 : 0) },
    problems: problemsOf(opening, closing, text.slice(0, opening.start)),
  }
}

/** An odd fence ends the front matter too, unless the keys go on below it: then it was drawn for the eye. */
function closingFence(lines: readonly Line[]): Line | undefined {
  const ends = (line: Line, index: number) =>
    isEnd(line) || (/^\S/.test(line.text) && fenceLike.test(line.text) && !keyFollows(lines, index))
  return lines.find(ends) ?? lines.find((line) => fenceLike.test(line.text))
}

function keyFollows(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== '')
  return next !== undefined && isKey.test(next.text)
}

function problemsOf(opening: Line, closing: Line | undefined, before: string): FenceProblem[] {
  const problems: FenceProblem[] = []
  if (opening.number > 1) problems.push(lateFence(opening, before))
  for (const fence of [opening, closing]) if (fence && !isFence(fence)) problems.push(oddFence(fence))
  if (!closing) problems.push({ code: 'front-matter-unclosed', facts: {}, ...span(opening) })
  return problems
}

/** Blank lines before it go; text belongs below the front matter. */
function lateFence(opening: Line, before: string): FenceProblem {
  const isBlank = before.trim() === ''
  return {
    code: 'front-matter-late',
    facts: { line: opening.number, ...(isBlank ? {} : { text: true }) },
    ...(isBlank ? { edits: [{ start: 0, end: opening.start, text: '' }] } : {}),
    ...span(opening),
  }
}

function oddFence(fence: Line): FenceProblem {
  const line = span(fence)
  const edits = [{ ...line, text: '---' }]
  return { code: 'front-matter-fence', facts: { found: fence.text.trim() }, edits, ...line }
}

/** The first line that is not blank, if it is a fence; else a fence further down with a key below it. */
function openingFence(lines: readonly Line[]): Line | undefined {
  const first = lines.find((line) => line.text.trim() !== '')
  if (first && fenceLike.test(first.text) && first.text.trim() !== '...') return first
  return lines.slice(0, 20).find((line) => isFence(line) && isKey.test(lines[line.number]?.text ?? ''))
}

function withoutFrontMatter(text: string, lines: readonly Line[]): SplitFile {
  const first = lines.find((line) => line.text.trim() !== '') ?? { text: '', start: 0, number: 1 }
  return {
    fence: { start: 0, end: 0 },
    body: { text, line: 1 },
    problems: [{ code: 'front-matter-missing', facts: {}, ...span(first) }],
  }
}

/** Without a closing fence the keys end at a Markdown heading, or at a line that can be no YAML. */
function endOfUnclosed(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => /^(?:#{2,6} |[^\s#-])/.test(line.text) && !isKeyLine(line.text))
}

const isKeyLine = (text: string) => /^(?:[^:：#]{1,40}[:：]|[^:：#]+:(?:\s|$))/.test(text)

const span = (line: Line) => ({ start: line.start, end: line.start + line.text.trimEnd().length })

/** Lines without their line break; numbers count from 1, so `lines[line.number]` is the next one. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    lines.push({ text: raw.replace(/\r$/, ''), start, number: lines.length + 1 })
    start += raw.length + 1
  }
  return lines
}
