import { lineAt } from '../line-at.js'
import { plainItem } from '../slips/mend-item.js'
import type { Slip } from '../slips/slip.js'
import type { Move } from './state.js'

/** A text with more below it becomes the first thing there. */
export function adoption(text: string, { adopts }: Move): Slip[] {
  if (!adopts) return []
  const { line, put, key } = adopts
  const start = line.valueAt
  const written = text.slice(start, lineAt(text, start).end).replace(/\s#.*/, '').trimEnd()
  // `职责: - 甲` has its dash already.
  const item = /^-\s/.test(written) && /- $/.test(put)
  const added = item ? put.slice(0, -2) : put
  const use = added.trimStart() + written
  const facts = { use, ...(key === undefined ? {} : { key }), ...(item ? ({ item } as const) : {}) }
  const problem = { code: 'text-above-block', facts, start, end: start + written.length } as const
  return [{ problem, edits: [{ start, end: start, text: added }] }]
}

/** The dash of an item that has none. */
export function dash(text: string, { line: { from, end }, dashless }: Move): Slip[] {
  if (!dashless) return []
  const problem = plainItem(from, text.slice(from, end).trimEnd())
  return [{ problem, edits: [{ start: from, end: from, text: '- ' }] }]
}
