import type { TemplateMistake } from '../../template-mistake-facts.js'
import { wrong } from './mistakes.js'

/** Where a template cannot be parsed, and why. */
interface Unparsed {
  line: number
  what: TemplateMistake
}

/** Line and plain reason of what the template parser complains about, which it says in the language of grammars. */
export function parseMistake(error: unknown, template: string): Unparsed {
  const message = error instanceof Error ? error.message : String(error)
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1] ?? 1)
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened !== undefined && closed !== undefined)
    return { line, what: wrong('closed-otherwise', { opened, closed }) }
  const got = /got '(\w+)'/.exec(message)?.[1]
  if (got === 'EOF') return notEnded(template, line)
  if (got === 'OPEN_ENDBLOCK') return { line, what: wrong('nothing-to-close', {}) }
  if (got === 'INVERSE') return { line, what: wrong('stray-else', {}) }
  return { line, what: wrong('wrong-tag', {}) }
}

/** The last block that was begun and not ended, where it begins. */
function notEnded(template: string, line: number): Unparsed {
  const open: { name: string; line: number }[] = []
  for (const { index, 1: sign, 2: name = '' } of template.matchAll(/\{\{~?\s*([#/])[>*]?\s*([^\s}~]+)/g)) {
    if (sign === '/') open.pop()
    else open.push({ name, line: template.slice(0, index).split('\n').length })
  }
  const last = open.at(-1)
  return last
    ? { line: last.line, what: wrong('not-closed', { name: last.name }) }
    : { line, what: wrong('wrong-tag', {}) }
}
