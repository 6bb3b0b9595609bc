import { plainText } from '../pair/plain-text.js'
import { compareEntries } from './compare-entries.js'
import type { Difference } from './difference.js'

type Gone = Difference & { what: 'entry'; before: object }
type Come = Difference & { what: 'entry'; after: object }

/** A task that one duty lost and another has now is one that stands elsewhere, not one less and one more. */
export function foldReassigned(differences: readonly Difference[]): Difference[] {
  const come = differences.filter(isCome)
  const used = new Set<Difference>()
  const told = differences.flatMap((difference): Difference[] => {
    if (!isGone(difference)) return [difference]
    const here = come.find((one) => !used.has(one) && isSameTask(difference, one))
    if (!here) return [difference]
    used.add(here)
    return reassigned(difference, here)
  })
  return told.filter((difference) => !used.has(difference))
}

const isGone = (one: Difference): one is Gone =>
  one.what === 'entry' && one.field === 'task' && one.before !== undefined
const isCome = (one: Difference): one is Come =>
  one.what === 'entry' && one.field === 'task' && one.after !== undefined

const isSameTask = ({ before }: Gone, { after }: Come) => plainText(before.name) === plainText(after.name)

function reassigned({ before, trail: old }: Gone, { after, trail }: Come): Difference[] {
  const [from, to] = [old.at(-2), trail.at(-2)]
  if (!from || !to) return []
  return [
    { what: 'home', field: 'task', trail, before, after, from, to },
    ...compareEntries(before, after, trail),
  ]
}
