import { likeness, partIn } from '../../marks/likeness.js'
import type { Entry } from '../portrait/portrait.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** As much of a part's words stood in the whole, and as much of the whole stands in all parts together. */
const PART = 0.75

/** A duty that was shared out among several is one that was split, each of which is then told by what is new in it. */
export function foldSplitDuties(differences: readonly Difference[]): Difference[] {
  const added = new Set(differences.filter(isAdded))
  if (added.size === 0) return [...differences]
  const told = differences.flatMap((difference): Difference[] => {
    const whole = wholeOf(difference)
    if (!whole) return [difference]
    const own = [...added].filter(({ after }) => isPart(after, whole))
    const rest = difference.what === 'wording' && isPart(difference.after, whole) ? [difference.after] : []
    const parts = inOrder([...rest, ...own.map(({ after }) => after)])
    const [first, ...others] = parts
    const all = parts.map(({ name }) => name).join(' ')
    if (!first || others.length === 0 || likeness(whole.name, all) < PART) return [difference]
    for (const one of own) added.delete(one)
    return [
      { what: 'split', field: 'duty', trail: [stepTo(whole)], before: whole, after: parts },
      ...(rest.length === 0 ? compareEntries(whole, first, [stepTo(first)]) : []),
      ...parts
        .filter((part) => part !== (rest[0] ?? first))
        .flatMap((part) => compareEntries(bare(part), part, [stepTo(part)])),
    ]
  })
  return told.filter((difference) => !isAdded(difference) || added.has(difference))
}

type Added = Difference & { what: 'entry'; after: Entry }

const isAdded = (one: Difference): one is Added =>
  one.what === 'entry' && one.field === 'duty' && one.after !== undefined

const wholeOf = (one: Difference) =>
  one.field === 'duty' && (one.what === 'wording' || one.what === 'entry') ? one.before : undefined

const isPart = (part: Entry, whole: Entry) =>
  part.name.length < whole.name.length && partIn(part.name, whole.name) >= PART

const placeOf = ({ pointer }: Entry) => Number(pointer.slice(pointer.lastIndexOf('/') + 1))
const inOrder = (parts: readonly Entry[]) => parts.toSorted((a, b) => placeOf(a) - placeOf(b))

const bare = (part: Entry): Entry => ({ ...part, values: [], lists: [] })
