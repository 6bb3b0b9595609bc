import type { Walk } from './walk.js'

/** A text that YAML would take for something else, such as `>= 95%`, gets quotes. */
export function mendMissingQuotes(walk: Walk, start: number, written: string): boolean {
  const found = troubleIn(walk.text, written)
  if (found === undefined) return false
  const end = start + written.length
  walk.slips.push({
    problem: { code: 'yaml-quote', facts: { found }, start, end },
    edits: [{ start, end, text: `'${written.replaceAll("'", "''")}'` }],
  })
  return true
}

/** The sign that makes the trouble: one that may not begin a text, or a second colon. */
function troubleIn(text: string, written: string): string | undefined {
  const first = written.charAt(0)
  if (/[>|@`%]/.test(first)) return first
  if (first === '*') return text.includes(`&${written.slice(1)}`) ? undefined : first
  return /:(?=[ \t])/.test(written) ? ':' : undefined
}
