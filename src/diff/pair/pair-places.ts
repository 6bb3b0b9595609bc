import { likeness } from '../../marks/likeness.js'
import type { Field } from '../fields.js'
import type { Entry } from '../portrait/portrait.js'
import type { Pair } from './pair.js'

/** Lists of sentences: where one stood and another stands between the same neighbours, it was written anew. */
const sentences: ReadonlySet<Field> = new Set([
  'duty',
  'task',
  'routine',
  'accountability',
  'indicator',
  'body',
])

/** At one place less has to be alike than elsewhere. */
const LEAST_ALIKE = 0.2

interface Lists {
  before: readonly Entry[]
  after: readonly Entry[]
}

/**
 * Pairs what is left over at one place: as many on both sides between two neighbours that are paired with each other, each
 * a little alike. A paragraph that stands alone there may be any other.
 */
export function pairByPlace(lists: Lists, paired: readonly Required<Pair>[]): Required<Pair>[] {
  const partners = new Map(paired.map(({ before, after }) => [before, after]))
  const taken = new Set(paired.map(({ after }) => after))
  const gone = gapsIn(lists.before, (entry) => partners.get(entry))
  const come = gapsIn(lists.after, (entry) => (taken.has(entry) ? entry : undefined))
  const comeBehind = new Map(come.map((gap) => [gap.behind, gap]))
  const elsewhere = new Set(lists.after.map(({ key }) => key))
  return gone.flatMap(({ behind, ahead, entries }): Required<Pair>[] => {
    const there = comeBehind.get(behind)
    if (!there || there.ahead !== ahead || there.entries.length !== entries.length) return []
    return entries.flatMap((before, index) => {
      const after = there.entries[index]
      if (!after || !sentences.has(before.field) || before.group?.key !== after.group?.key) return []
      const isAlone = entries.length === 1 && before.field === 'body' && !elsewhere.has(before.key)
      return isAlone || isAlike(before, after) ? [{ before, after }] : []
    })
  })
}

function isAlike({ text: was = '' }: Entry, { text: is = '' }: Entry): boolean {
  return likeness(stems(was), stems(is)) >= LEAST_ALIKE
}

/** Latin words without their ends: trained, training. */
const stems = (text: string) => text.replace(/(?<!\p{L})(\p{Script=Latin}{5})\p{Script=Latin}+/gu, '$1')

/** Entries without a partner that stand together, with the partners of those around them. */
interface Gap {
  behind: Entry | undefined
  ahead: Entry | undefined
  entries: Entry[]
}

function gapsIn(entries: readonly Entry[], partnerOf: (entry: Entry) => Entry | undefined): Gap[] {
  const gaps: Gap[] = [{ behind: undefined, ahead: undefined, entries: [] }]
  for (const entry of entries) {
    const partner = partnerOf(entry)
    const open = gaps.at(-1) as Gap
    if (!partner) open.entries.push(entry)
    else {
      open.ahead = partner
      gaps.push({ behind: partner, ahead: undefined, entries: [] })
    }
  }
  return gaps.filter((gap) => gap.entries.length > 0)
}
