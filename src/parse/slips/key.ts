import type { Shape } from '../shape.js'
import { isSibling, lineEnd, type Walk } from './walk.js'

/** A key that was read, and the offset behind its colon. */
export interface Key {
  text: string
  end: number
}

const firstColon = /^("[^"\n]*"|'[^'\n]*'|[^\s:：#[\]{},"'“”‘’|>&*!%@`][^:：\n]{0,39}?)[ \t]*([:：])/
const realKey = /^([^\s#[\]{},"'|>&*!%@`][^\n]{0,80}?):(?=[ \t\r]|$)/

/** Reads a key and mends its colon; undefined when there is no key here, but a text. */
export function readKey(walk: Walk, start: number, column: number, end: number): Key | undefined {
  const line = walk.text.slice(start, end)
  const [whole, written, colon] = firstColon.exec(line) ?? []
  if (whole === undefined || written === undefined) return undefined
  const key = { text: written.replace(/^(["'])(.*)\1$/, '$2'), end: start + whole.length }
  const behind = line.charAt(whole.length)
  if (colon === ':' && /^[ \t\r]?$/.test(behind)) return key
  if (isMeant(walk, key, column, behind)) {
    mendColon(walk, key, colon === '：', behind)
    return key
  }
  const real = realKey.exec(line)
  return real?.[1] === undefined ? undefined : { text: real[1].trim(), end: start + real[0].length }
}

/** The key that a line begins with, `real` where YAML takes it for one, and the length up to behind its colon. */
export function keyIn(line: string): { text: string; real: boolean; length: number } | undefined {
  const [whole, written, colon] = firstColon.exec(line) ?? []
  const real = realKey.exec(line)
  if (whole === undefined || written === undefined)
    return real?.[1] === undefined ? undefined : { text: real[1].trim(), real: true, length: real[0].length }
  const isReal = (colon === ':' && /^[ \t\r]?$/.test(line.charAt(whole.length))) || real !== null
  return { text: written.replace(/^(["'])(.*)\1$/, '$2').trim(), real: isReal, length: whole.length }
}

/** Whether a text before a colon is meant as a key, or is the beginning of a sentence. */
function isMeant(walk: Walk, key: Key, column: number, behind: string): boolean {
  if (behind === '/' && /^(?:https?|file)$/.test(key.text)) return false
  if (isSibling(walk, column)) return true
  const shape = walk.next?.shape
  return shape !== undefined && (isKeyOf(shape, key.text) || hasKeyBelow(walk, key.end, column))
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

function mendColon(walk: Walk, key: Key, wide: boolean, behind: string): void {
  const colon = { start: key.end - 1, end: key.end }
  const blank = /^[\u3000\u00a0]/.test(behind)
  if (!wide && blank) {
    const space = { start: key.end, end: key.end + 1 }
    const found = behind === '\u3000' ? 'full-width' : 'no-break'
    walk.slips.push({
      problem: { code: 'wrong-space', facts: { found }, ...space },
      edits: [{ ...space, text: ' ' }],
    })
    return
  }
  const code = wide ? 'full-width-colon' : 'colon-without-space'
  walk.slips.push({
    problem: { code, facts: { key: key.text }, ...colon },
    edits: [{ ...colon, text: /^[ \t\r]?$/.test(behind) ? ':' : ': ' }],
  })
}
