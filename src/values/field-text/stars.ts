import type { FieldNode } from './field-node.js'

/** A piece of a line: text in which stars may be marks, or a finished part. */
export interface StarPiece {
  text: string
  node?: FieldNode
}

type Kind = 'strong' | 'emphasis'

/** A mark that has been opened, and what has been read since. */
interface Open {
  kind: Kind
  isOperator: boolean
  children: FieldNode[]
}

const MARK = { strong: '**', emphasis: '*' } as const

/** One star or two of their own; three and more are no mark: 138****5678. A settled star is none either. */
const STARS = /(?<!\*|\*\u2060)\*{1,2}(?![*\u2060])/g

/**
 * Reads the stars of a line. Each mark is closed by the nearest one that can close it; whatever has no partner stays a star.
 */
export function readStars(
  line: string,
  pieces: readonly StarPiece[],
  textNode: (text: string) => FieldNode,
): FieldNode[] {
  const root: FieldNode[] = []
  const open: Open[] = []
  const add = (...nodes: FieldNode[]) => (open.at(-1)?.children ?? root).push(...nodes)
  const addText = (text: string) => text !== '' && add(textNode(text))
  /** What was opened above a depth turns out to be only stars. */
  const giveUp = (depth: number) => {
    for (const { kind, children } of open.splice(depth)) {
      add(textNode(MARK[kind]))
      for (const child of children) add(child)
    }
  }
  const readStar = (stars: string, start: number) => {
    const kind: Kind = stars === '**' ? 'strong' : 'emphasis'
    const around = { before: charBefore(line, start), after: charAfter(line, start + stars.length) }
    const depth = open.findIndex((mark) => mark.kind === kind)
    const opened = open[depth]
    const isBoth = isOperator(around)
    const isOver = opened?.isOperator === true && isBoth
    if (opened !== undefined && !isOver && canClose(kind, around) && isFull(opened, open, depth)) {
      giveUp(depth + 1)
      open.pop()
      add({ kind, children: opened.children })
    } else if (canOpen(kind, around)) {
      if (depth >= 0) giveUp(depth)
      open.push({ kind, isOperator: isBoth, children: [] })
    } else addText(stars)
  }
  let at = 0
  for (const { text, node } of pieces) {
    if (node !== undefined) add(node)
    else {
      let from = 0
      for (const found of text.matchAll(STARS)) {
        addText(text.slice(from, found.index))
        readStar(found[0], at + found.index)
        from = found.index + found[0].length
      }
      addText(text.slice(from))
    }
    at += text.length
  }
  giveUp(0)
  return root
}

interface Around {
  before: string
  after: string
}

/** Between what is opened and here stands something. */
function isFull(opened: Open, open: readonly Open[], depth: number): boolean {
  return opened.children.length > 0 || depth < open.length - 1
}

const LETTER = /[\p{L}\p{N}]/u
const OPENING = /[\p{Ps}\p{Pi}]/u
/** What ends a word, a clause, a bracket, a quotation. */
const ENDING = /[\p{Pe}\p{Pf}、，。；：！？…,;:!?%％]/u

/** Two stars between Latin letters, digits and brackets are a power, 2**3; beside Han they make words bold. */
function isOperator({ before, after }: Around): boolean {
  return /[A-Za-z0-9)）]/.test(before) && /[A-Za-z0-9(（]/.test(after)
}

/** A single star opens only at the border of a word: between operands it multiplies, or leads to a note below. */
function canOpen(kind: Kind, around: Around): boolean {
  const { before, after } = around
  if (after === '' || /\s/u.test(after) || ENDING.test(after)) return false
  if (kind === 'strong') return true
  const isFree =
    before === '' || /\s/u.test(before) || OPENING.test(before) || /[、，。；：！？,;:!?"']/u.test(before)
  return isFree && (LETTER.test(after) || OPENING.test(after) || /["']/.test(after))
}

function canClose(kind: Kind, around: Around): boolean {
  const { before, after } = around
  if (before === '' || /\s/u.test(before) || OPENING.test(before)) return false
  return kind === 'strong' || after === '' || /\s/u.test(after) || ENDING.test(after) || /^[."']$/.test(after)
}

function charBefore(line: string, at: number): string {
  return /.$/su.exec(line.slice(Math.max(0, at - 2), at))?.[0] ?? ''
}

function charAfter(line: string, at: number): string {
  return /^./su.exec(line.slice(at, at + 2))?.[0] ?? ''
}
