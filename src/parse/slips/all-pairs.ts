import { indentation, widthOf } from './indent.js'
import { blankSigns } from './spaces.js'
import { lineEnd } from './walk.js'

const dashedPair = new RegExp(String.raw`^-[${blankSigns}]+[^\s:：#[\]{},"'“”][^:：\n]*(?::(?:\s|$)|：)`)

/** Whether a list has nothing in it but names with values behind dashes, and nothing below those that have one. */
export function areAllPairs(text: string, start: number, column: number): boolean {
  let mayGoOn = false
  for (const { rest, further } of linesFrom(text, start, column)) {
    if (further < 0 || (further === 0 && !rest.startsWith('-'))) return true
    if (further === 0 ? !dashedPair.test(rest) : !mayGoOn) return false
    if (further === 0) mayGoOn = /[:：]$/.test(rest)
  }
  return true
}

/** Lines that say something, from the one of an offset on, and how much further right than a column they begin. */
function* linesFrom(text: string, start: number, column: number) {
  for (let at = text.lastIndexOf('\n', start) + 1; at < text.length; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at)).trimEnd()
    const indent = indentation.exec(line)?.[0] ?? ''
    const rest = line.slice(indent.length)
    if (rest !== '' && !rest.startsWith('#')) yield { rest, further: widthOf(indent) - column }
  }
}
