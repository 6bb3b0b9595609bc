import type { DiagnosticFacts } from '../diagnostic.js'

/**
 * Signs that turn the direction of what follows, so that it is read otherwise than it is written, and those that steer a
 * machine and print nothing. Joiners, which pictures are made with, and breaks of lines are none.
 */
const hidden = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u

/** The first invisible character in a text that no text may contain. */
export function hiddenSignIn(
  text: string,
): { at: number; facts: DiagnosticFacts['hidden-sign'] } | undefined {
  const at = text.search(hidden)
  if (at < 0) return undefined
  const code = text.charCodeAt(at)
  const turns = code > 0x2000
  return {
    at,
    facts: { found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, ...(turns ? { turns } : {}) },
  }
}

/** Those of a text of many lines, the first of each line. */
export function hiddenIn(text: string) {
  if (!hidden.test(text)) return []
  let start = 0
  return text.split('\n').flatMap((line) => {
    const found = hiddenSignIn(line)
    start += line.length + 1
    return found ? [{ ...found, at: found.at + start - line.length - 1 }] : []
  })
}
