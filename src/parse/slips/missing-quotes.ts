import { inQuotes } from '../../edits/as-written.js'
import type { Walk } from './walk.js'
import type { WholeText } from './whole-text.js'

/** A text that YAML would take for something else, such as `>= 95%`, gets quotes. */
export function mendMissingQuotes(walk: Walk, text: WholeText): boolean {
  const found = troubleIn(walk, text.text)
  if (found === undefined) return false
  putInQuotes(walk, text, found)
  return true
}

/** Puts a text in quotes because of a sign in it. */
export function putInQuotes(walk: Walk, { start, end, text }: WholeText, found: string): void {
  const use = inQuotes(text)
  walk.slips.push({
    problem: { code: 'yaml-quote', facts: { found, use }, start, end },
    edits: [{ start, end, text: use }],
  })
}

/** The sign that makes the trouble: one that may not begin a text, or a second colon. */
function troubleIn(walk: Walk, written: string): string | undefined {
  const first = written.charAt(0)
  if (/^(?:[>|@`%]|\?[ \t]|!\P{ASCII})/u.test(written)) return first
  if (first === '*') return anchorsOf(walk).has(written.slice(1)) ? undefined : first
  return /:(?=[ \t])/.test(written) ? ':' : undefined
}

function anchorsOf(walk: Walk): ReadonlySet<string> {
  walk.anchors ??= new Set(Array.from(walk.text.matchAll(/&([^\s,[\]{}]+)/g), ([, name = '']) => name))
  return walk.anchors
}
