import type { Shape } from '../shape.js'
import { areAllPairs } from './all-pairs.js'
import { oddBlanksAt, signWithBlank } from './spaces.js'
import { isSibling, lineEnd, type Walk } from './walk.js'

/** A key that was read, and the offset behind its colon. */
export interface Key {
  text: string
  colon: number
  end: number
}

const quoted = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'`
/** What begins a key that may have been mistyped; curly quotes begin a text. */
const plain = String.raw`[^\s:：#[\]{},"'“”‘’|>&*!%@\x60]`
/** Where a colon may be mistyped: a key that is as long as a sentence is a sentence. */
const firstColon = new RegExp(`^(${quoted}|${plain}(?:(?![ \\t]#)[^:：\\n]){0,79}?)[ \\t]*([:：])`)
/** A key to YAML, however long: a colon and a blank behind anything that is no comment. */
const realKey = /^([^\s#[\]{},"'|>&*!%@`](?:(?![ \t]#)[^\n]){0,1000}?):(?=[ \t\r]|$)/

interface Colon {
  /** What stands before the first colon. */
  text: string
  colon: string
  /** Behind the colon. */
  length: number
}

/** The first colon of a line, where what stands before it may be a key. */
function colonIn(line: string): Colon | undefined {
  const [whole, written, colon] = firstColon.exec(line) ?? []
  if (whole === undefined || written === undefined || colon === undefined) return undefined
  if (!/^["']/.test(written) && widthOf(written) > 80) return undefined
  return { text: written.replace(/^(["'])(.*)\1$/, '$2').trim(), colon, length: whole.length }
}

/** As wide as it looks: Chinese says as much in half as many signs. */
const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)

/** Reads a key and mends its colon; undefined when there is no key here, but a text. */
export function readKey(walk: Walk, start: number, column: number, end: number): Key | undefined {
  const line = walk.text.slice(start, end)
  const first = colonIn(line)
  const real = realKey.exec(line)
  if (first) {
    const key = keyBefore(first.text, start + first.length)
    const behind = line.charAt(first.length)
    if (first.colon === ':' && /^[ \t\r]?$/.test(behind)) return key
    const hasOddBlank = oddBlanksAt(walk.text, key.end) !== ''
    const isFirst = first.colon === '：' || !real || hasOddBlank || isKnown(walk, key)
    if (isFirst && isMeant(walk, key, column, behind))
      return first.colon === ':' && hasOddBlank ? key : mendColon(walk, key)
  }
  return real?.[1] === undefined ? undefined : keyBefore(real[1].trim(), start + real[0].length)
}

const keyBefore = (text: string, end: number): Key => ({ text, colon: end - 1, end })

/** The key that a line begins with, `real` where YAML takes it for one, and the length up to behind its colon. */
export function keyIn(line: string): { text: string; real: boolean; length: number } | undefined {
  const first = colonIn(line)
  const real = realKey.exec(line)
  if (!first)
    return real?.[1] === undefined ? undefined : { text: real[1].trim(), real: true, length: real[0].length }
  const isReal = (first.colon === ':' && /^[ \t\r]?$/.test(line.charAt(first.length))) || real !== null
  return { text: first.text, real: isReal, length: first.length }
}

/** `比例 1:2: 3` has another key than `grade:P5: a`. */
const isKnown = ({ frames }: Walk, { text }: Key) =>
  frames.some(({ shape }) => shape?.keys.has(text) === true)

/** Whether a text before a colon is meant as a key, or is the beginning of a sentence. */
function isMeant(walk: Walk, key: Key, column: number, behind: string): boolean {
  if (behind === '/' && /^(?:https?|file)$/.test(key.text)) return false
  if (isSibling(walk, column)) return true
  const shape = walk.next?.shape
  return (
    shape !== undefined &&
    (isKeyOf(shape, key.text) || hasKeyBelow(walk, key.end, column) || isNameWithLevel(walk, key))
  )
}

/** `- 谈判：熟练` in a list of nothing but names with levels, where such may stand without dashes, too. */
function isNameWithLevel({ text, frames }: Walk, { colon }: Key): boolean {
  const list = frames.at(-1)
  if (list?.kind !== 'list' || !list.shape?.types.has('object')) return false
  list.allPairs ??= areAllPairs(text, colon, list.column)
  return list.allPairs
}

/** A known key; any key where text alone would be wrong. */
export function isKeyOf(shape: Shape, key: string): boolean {
  return shape.keys.has(key) || (shape.types.size > 0 && !shape.types.has('string') && !isListOfTexts(shape))
}

const isListOfTexts = ({ types }: Shape) => types.has('array') && !types.has('object')

/** The next line has a key in the same column: this one cannot be a sentence. */
function hasKeyBelow({ text }: Walk, from: number, column: number): boolean {
  const start = lineEnd(text, from) + 1
  const next = text.slice(start, lineEnd(text, start))
  return next.search(/[^ ]/) === column && /^ *[^\s#\-:：]+(?::(?:\s|$)|：)/.test(next)
}

function mendColon({ text, slips }: Walk, key: Key): Key {
  const { colon } = key
  const code = text[colon] === '：' ? 'full-width-colon' : 'colon-without-space'
  const edit = signWithBlank(text, colon, ':')
  slips.push({ problem: { code, facts: { key: key.text }, start: colon, end: key.end }, edits: [edit] })
  return { ...key, end: edit.end }
}
