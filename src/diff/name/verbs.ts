import type { Difference } from '../compare/difference.js'
import { type Field, fields, type Verb } from '../fields.js'
import type { Kind } from '../kinds.js'
import type { Entry, Value } from '../portrait/portrait.js'
import { isOnlyWords } from './only-words.js'
import { strictnessOf } from './strictness.js'

/** What happened, by what differs and of which kind it is. */
export function verbOf(difference: Difference): Verb {
  switch (difference.what) {
    case 'place':
      return 'moved'
    case 'order':
      return 'reordered'
    case 'wording':
      return verbOfWording(difference)
    case 'home':
      return 'reassigned'
    case 'split':
      return 'split'
    case 'grouped':
      return 'grouped'
    case 'ungrouped':
      return 'ungrouped'
    case 'entry':
      return difference.before ? 'removed' : 'added'
    case 'value':
      return verbOfValue(difference)
  }
}

function verbOfWording({ field, before, after }: { field: Field; before: Entry; after: Entry }): Verb {
  const { kind } = fields[field]
  if (kind === 'entry' || kind === 'part' || kind === 'section') return 'renamed'
  return verbOfSentence(field, before.text ?? '', after.text ?? '')
}

function verbOfSentence(field: Field, before: string, after: string): Verb {
  return isOnlyWords(before, after, strictnessOf(field)) ? 'reworded' : 'revised'
}

function verbOfValue({ field, before, after }: { field: Field; before?: Value; after?: Value }): Verb {
  const kind: Kind = fields[field].kind
  if (kind === 'flag') return after ? 'set' : 'unset'
  if (kind === 'need') return after?.value === 'preferred' ? 'preferred' : 'required'
  if (!before || !after) return before ? 'removed' : 'added'
  if (kind === 'picture') return 'replaced'
  if (kind === 'text') return verbOfSentence(field, String(before.value), String(after.value))
  return verbOfMeasures(kind, before, after)
}

/** What growing and shrinking is called, by kind; what is neither is `changed`. */
const directions: Partial<Record<Kind, readonly [more: Verb, less: Verb]>> = {
  amount: ['raised', 'lowered'],
  range: ['raised', 'lowered'],
  window: ['raised', 'lowered'],
  target: ['tightened', 'loosened'],
  cycle: ['denser', 'rarer'],
  date: ['later', 'earlier'],
}

function verbOfMeasures(kind: Kind, before: Value, after: Value): Verb {
  const [more, less] = directions[kind] ?? []
  const [old, now] = [before.measures, after.measures]
  if (!more || !less || !old || !now || before.unit !== after.unit) return fallback(kind, before, after)
  if (kind === 'window') return verbOfWindow(old, now)
  const [low = 0, high = low] = now.map((measure, index) => measure - (old[index] ?? 0))
  if (low === 0 && high === 0) return fallback(kind, before, after)
  if (low >= 0 && high >= 0) return more
  if (low <= 0 && high <= 0) return less
  return low < 0 ? 'widened' : 'narrowed'
}

/** What has no ceiling goes on without end. */
function verbOfWindow(
  [oldLow = 0, oldHigh = Number.POSITIVE_INFINITY]: readonly number[],
  [newLow = 0, newHigh = Number.POSITIVE_INFINITY]: readonly number[],
): Verb {
  const low = Math.sign(newLow - oldLow)
  const high = newHigh === oldHigh ? 0 : Math.sign(newHigh - oldHigh)
  const isOpen = newHigh === Number.POSITIVE_INFINITY && newHigh === oldHigh
  if (isOpen || low === high) return low > 0 ? 'raised' : 'lowered'
  return low < high ? 'widened' : 'narrowed'
}

/** Kinds without `changed` have values that can always be compared, if need be as texts. */
function fallback(kind: Kind, before: Value, after: Value): Verb {
  if (kind === 'cycle') return 'denser'
  if (kind === 'date') return String(after.value) >= String(before.value) ? 'later' : 'earlier'
  return 'changed'
}
