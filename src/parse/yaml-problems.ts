import type { ErrorCode, YAMLError } from 'yaml'
import type { Span, TextProblem } from './entry.js'
import { lineAt, outOfLineAt } from './line-at.js'

/** The first error of the YAML parser in our words; those after it are mostly its echo. */
export function yamlProblem(errors: readonly YAMLError[], text: string): TextProblem | undefined {
  const [error] = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  return error && (reworded[error.code] ?? notUnderstood)(error, text)
}

type Reword = (error: YAMLError, text: string) => TextProblem

const reworded: Partial<Record<ErrorCode, Reword>> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: (error) => ({ code: 'tab-indent', facts: {}, ...spanOf(error) }),
  BAD_SCALAR_START: quote,
  BAD_DQ_ESCAPE: (error, text) => ({
    code: 'yaml-quote',
    facts: { found: text.slice(...error.pos) || '\\' },
    ...spanOf(error),
  }),
  BLOCK_AS_IMPLICIT_KEY: nested,
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
  MULTILINE_IMPLICIT_KEY: firstLine,
  BAD_ALIAS: quote,
  TAG_RESOLVE_FAILED: quote,
  MULTIPLE_DOCS: secondDocument,
}

const spanOf = ({ pos: [start, end] }: YAMLError) => ({ start, end })

/** YAML includes a line's blanks; the first character is the one reported. */
function behindBlanks({ pos: [start, end] }: YAMLError, text: string): Span {
  const from = start + text.slice(start).search(/[^ ]/)
  return { start: from, end: Math.max(from, end) }
}

function notUnderstood(error: YAMLError, text: string): TextProblem {
  const line = lineAt(text, error.pos[0])
  const outOfLine = outOfLineAt(text, line)
  if (outOfLine) return { code: 'yaml-indent', facts: {}, ...outOfLine }
  const found = line.text.slice(0, 40)
  return { code: 'yaml-syntax', facts: { found }, ...spanOf(error) }
}

/** From this line on nothing is read. */
function secondDocument(error: YAMLError, text: string): TextProblem {
  const line = lineAt(text, error.pos[0])
  return {
    code: 'second-document',
    facts: {},
    start: line.start,
    end: line.start + line.text.trimEnd().length,
  }
}

function quote(error: YAMLError, text: string): TextProblem {
  return { code: 'yaml-quote', facts: { found: text.charAt(error.pos[0]) }, ...spanOf(error) }
}

/** An open bracket is noticed at the next line that does not belong to it; it is the bracket that is reported. */
function badIndent(error: YAMLError, text: string): TextProblem {
  if (!error.message.startsWith('Flow'))
    return { code: 'yaml-indent', facts: {}, ...behindBlanks(error, text) }
  return openBracket(error, text)
}

function openBracket(error: YAMLError, text: string): TextProblem {
  const bracket = error.message.includes('map') ? '{' : '['
  const at = text.lastIndexOf(bracket, error.pos[0])
  const start = at < 0 ? error.pos[0] : at
  return { code: 'yaml-bracket', facts: { found: bracket }, start, end: start + 1 }
}

/** `a: b: c` on one line wants quotes; a key further right than its neighbours, or a list further left, does not. */
function nested(error: YAMLError, text: string): TextProblem {
  const line = lineAt(text, error.pos[0])
  const second = /:\s.*?(:)\s/d.exec(line.text)?.indices?.[1]?.[0]
  if (second === undefined) return nextLine(error, text)
  const start = line.start + second
  return { code: 'yaml-quote', facts: { found: ':' }, start, end: start + 1 }
}

/** The line below the place, which is the one that is indented wrongly. */
function nextLine(error: YAMLError, text: string): TextProblem {
  const here = lineAt(text, error.pos[0])
  const next = lineAt(text, here.end + 1)
  const line = next.text.trim() === '' ? here : next
  const start = line.start + line.text.search(/\S|$/)
  return { code: 'yaml-indent', facts: {}, start, end: line.end }
}

function missing(error: YAMLError, text: string): TextProblem {
  const found = /closing (["'])/.exec(error.message)?.[1]
  if (found) return openQuote(error, text, found)
  if (/\bflow\b|[\]}]/i.test(error.message)) return openBracket(error, text)
  return firstLine(error, text)
}

function openQuote(error: YAMLError, text: string, found: string): TextProblem {
  const start = Math.max(text.lastIndexOf(found, error.pos[0]), 0)
  return { code: 'yaml-quote', facts: { found }, start, end: start + 1 }
}

function unexpected(error: YAMLError, text: string): TextProblem {
  const found = text.charAt(error.pos[0])
  if (error.message.startsWith('Block scalar header')) return quote(error, text)
  if (
    /at node end/.test(error.message) &&
    /["']/.test(text.charAt(error.pos[0] - 2) + text.charAt(error.pos[0] - 1))
  )
    return { code: 'yaml-quote', facts: { found: '"' }, ...spanOf(error) }
  if (found === ']' || found === '}') return { code: 'yaml-bracket', facts: { found }, ...spanOf(error) }
  return notUnderstood(error, text)
}

/** A line that is neither `key: value` nor a list item: only its own text is marked. */
function firstLine(error: YAMLError, text: string): TextProblem {
  const line = lineAt(text, error.pos[0])
  const outOfLine = outOfLineAt(text, line)
  if (outOfLine) return { code: 'yaml-indent', facts: {}, ...outOfLine }
  const start = Math.max(error.pos[0], line.start)
  const end = Math.max(start, line.start + line.text.trimEnd().length)
  return { code: 'yaml-syntax', facts: { found: text.slice(start, end).slice(0, 40) }, start, end }
}
