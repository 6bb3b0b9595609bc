import type { Walk } from './walk.js'

/** A text that YAML would take for something else, such as `>= 95%`, gets quotes. */
export function mendMissingQuotes(walk: Walk, start: number, written: string): boolean {
  const found = troubleIn(walk, written)
  if (found === undefined) return false
  const end = start + written.length
  walk.slips.push({
    problem: { code: 'yaml-quote', facts: { found }, start, end },
    edits: [{ start, end, text: `'${written.replaceAll("'", "''")}'` }],
  })
  return true
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
