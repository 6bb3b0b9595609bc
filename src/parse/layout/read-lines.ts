import { indentation, widthOf } from '../slips/indent.js'
import { kindOfMark, markOf } from '../slips/item-mark.js'
import { keyIn } from '../slips/key.js'
import { blankSigns } from '../slips/spaces.js'
import { lineEnd } from '../slips/walk.js'
import type { Line } from './line.js'
import { tailsOf } from './tails.js'

/** The lines of a YAML text that say something; blank lines, comments and lines inside of brackets are none. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let block: number | undefined
  for (let at = 0; at < text.length; ) {
    const line = lineFrom(text, at)
    // A text may have any signs in it, brackets and quotes without partners too.
    const inBlock = line !== undefined && block !== undefined && line.column > block
    if (line && !inBlock) {
      line.tails = line.value === 'closed' ? tailsOf(text, line) : []
      block = line.value === 'block' ? line.column + line.content : undefined
    }
    if (line) lines.push(line)
    at = lineEnd(text, line?.tails.at(-1)?.start ?? at) + 1
  }
  return lines
}

/** Blanks, and a name that is given with `&`. */
const beforeValue = new RegExp(String.raw`^[${blankSigns}]*(?:&[\w-]+[ \t]+)?`)
const isMarker = (rest: string) => /^(?:---|\.\.\.|%YAML|%TAG)(?:\s|$)/.test(rest)

function lineFrom(text: string, start: number): Line | undefined {
  const end = lineEnd(text, start)
  const indent = indentation.exec(text.slice(start, end))?.[0] ?? ''
  const from = start + indent.length
  const rest = text.slice(from, end).trimEnd()
  const column = widthOf(indent)
  if (rest === '' || rest.startsWith('#') || (column === 0 && isMarker(rest))) return undefined
  const { dashes, mark, behind, content } = beginOf(rest)
  const key = keyIn(rest.slice(behind))
  const valueAt = behind + (key?.length ?? 0)
  const blank = beforeValue.exec(rest.slice(valueAt))?.[0].length ?? 0
  return {
    start,
    from,
    end,
    column,
    spaces: indent.search(/[^ ]|$/),
    dashes,
    content,
    mark,
    key,
    value: valueKindOf(rest.slice(valueAt + blank)),
    valueAt: from + valueAt + blank,
    isWords: !key && dashes.length === 0 && !/^[-?:,[\]{}&*!|>'"%@`]/.test(rest),
    hangs: /[,，、；;]$/.test(rest),
    tails: [],
  }
}

/** More dashes in a row are no list. */
const mostDashes = 8
const dash = new RegExp(`-(?:[${blankSigns}]+|$)`, 'y')

/** The dashes of a line or what stands for one, and where its content begins. */
function beginOf(rest: string): Pick<Line, 'dashes' | 'mark' | 'content'> & { behind: number } {
  const dashes: number[] = []
  let behind = 0
  for (dash.lastIndex = 0; dashes.length < mostDashes && dash.test(rest); behind = dash.lastIndex)
    dashes.push(behind)
  // Below a dash with nothing behind it the content is two columns further right.
  if (dashes.length > 0)
    return { dashes, mark: undefined, behind, content: Math.max(behind, (dashes.at(-1) ?? 0) + 2) }
  const mark = markOf(rest)
  if (mark === undefined) return { dashes, mark, behind, content: 0 }
  const blank = indentation.exec(rest.slice(mark.length))?.[0].length ?? 0
  return { dashes, mark: kindOfMark(mark), behind: mark.length + blank, content: 2 }
}

function valueKindOf(written: string): Line['value'] {
  if (written === '' || written.startsWith('#')) return 'none'
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(written)) return 'block'
  return /^["'[{［｛]/.test(written) ? 'closed' : 'plain'
}
