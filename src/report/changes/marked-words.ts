import type { Change } from '../../diff/change.js'
import { fields } from '../../diff/fields.js'
import type { Kind } from '../../diff/kinds.js'
import { compareWords } from '../../marks/compare-words.js'
import type { Run } from '../../marks/marked-text.js'

/** Texts shorter than these are set side by side: there is little in them to look for. */
const SHORT = 16
/** What both sides have in common must be more than this part of them, or marks only confuse. */
const COMMON = 0.4

/** The marked text of two that are long and much alike; undefined when they are better set side by side. */
export function markIfAlike(before: string, after: string): Run[] | undefined {
  if (Math.min(before.length, after.length) < SHORT) return undefined
  const marked = compareWords(before, after)
  const common = marked.reduce((sum, { text, mark }) => sum + (mark ? 0 : text.length), 0)
  return common >= COMMON * Math.max(before.length, after.length) ? marked : undefined
}

/** The values of a change as one marked text, where they are sentences: of figures and dates half says nothing. */
export function markedValues(
  { field }: Change,
  { before, after }: { before?: string | undefined; after?: string | undefined },
): Run[] | undefined {
  if (!before || !after || figures.has(fields[field].kind)) return undefined
  return markIfAlike(before, after)
}

const figures: ReadonlySet<Kind> = new Set<Kind>(['amount', 'range', 'window', 'cycle', 'date'])
