import { indexTexts, likeness } from '../../marks/likeness.js'
import { plainText } from '../pair/plain-text.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'
import { type Held, heldIn, isBelow, isElsewhere } from './held.js'
import type { IsSameSentence } from './same-sentence.js'

/** Something as it stood in one place and as it stands in another. */
interface Move {
  gone: Held
  here: Held
}

/**
 * An entry that moved from one duty or heading to another: it was not removed and added. A sentence that was also revised
 * on the way is told as both.
 */
export function foldReassigned(found: readonly Difference[], isSame: IsSameSentence): Difference[] {
  const differences = unpaired(found, isSame)
  const gone = differences.flatMap((one) => heldIn(one, 'before'))
  const come = differences.flatMap((one) => heldIn(one, 'after'))
  const steady = movedAsTheyWere(gone, come)
  const moves = [...steady, ...movedAndRevised(...leftBy(steady, gone, come), isSame)]
  const places = new Map(gone.map((one, place) => [one, place]))
  moves.sort((a, b) => (places.get(a.gone) ?? 0) - (places.get(b.gone) ?? 0))
  const folded = new Set(
    moves.flatMap(({ gone: was, here }) => [was, here]).flatMap(({ of, isAll }) => (isAll ? [of] : [])),
  )
  return differences.flatMap((difference) => [
    ...(folded.has(difference) ? [] : [difference]),
    ...moves.filter((move) => move.gone.of === difference).flatMap(reassigned),
  ])
}

/** Those that stand elsewhere word for word. */
function movedAsTheyWere(gone: readonly Held[], come: readonly Held[]): Move[] {
  const waiting = bySaying(come)
  let last: Held | undefined
  return gone.flatMap((one): Move[] => {
    // What went with something that stands elsewhere now is there with it.
    if (last && isBelow(one, last)) return []
    const here = waiting.get(sayingOf(one))?.shift()
    if (!here) return []
    last = one
    return [{ gone: one, here }]
  })
}

/** A KPI is known by its id, everything else by its words. */
const sayingOf = ({ entry: { field, key, name } }: Pick<Held, 'entry'>) =>
  `${field}\n${field === 'duty-kpi' ? key : plainText(name)}`

function bySaying(come: readonly Held[]): Map<string, Held[]> {
  const found = new Map<string, Held[]>()
  for (const held of come) {
    const others = found.get(sayingOf(held))
    if (others) others.push(held)
    else found.set(sayingOf(held), [held])
  }
  return found
}

/** What neither moved nor went along with what did. */
function leftBy(moves: readonly Move[], gone: readonly Held[], come: readonly Held[]): [Held[], Held[]] {
  const left = (all: readonly Held[], moved: readonly Held[]) =>
    all.filter((one) => !moved.some((other) => one === other || isBelow(one, other)))
  return [
    left(
      gone,
      moves.map((move) => move.gone),
    ),
    left(
      come,
      moves.map(({ here }) => here),
    ),
  ]
}

/** Those that stand elsewhere in almost the same words, the most alike first. */
function movedAndRevised(gone: readonly Held[], come: readonly Held[], isSame: IsSameSentence): Move[] {
  if (gone.length === 0 || come.length === 0) return []
  const nearest = indexTexts(come.map(({ entry }) => entry.name))
  const candidates = gone.flatMap((one, place) =>
    nearest(one.entry.name, place).flatMap((to) => {
      const here = come[to]
      if (!here || !isElsewhere(one, here) || !isSame(one.entry, here.entry)) return []
      return [{ gone: one, here, alike: likeness(one.entry.name, here.entry.name) }]
    }),
  )
  const used = new Set<Held>()
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .filter(({ gone: one, here }) => {
      if (used.has(one) || used.has(here)) return false
      used.add(one).add(here)
      return true
    })
}

function reassigned({ gone, here: { entry, trail } }: Move): Difference[] {
  const { entry: was } = gone
  const { field } = entry
  const isRevised = field !== 'duty-kpi' && sayingOf(gone) !== sayingOf({ entry })
  return [
    {
      what: 'home',
      field,
      trail,
      before: was,
      after: entry,
      from: gone.trail.at(-2)?.name ?? '',
      to: trail.at(-2)?.name ?? '',
    },
    ...(isRevised ? [{ what: 'wording' as const, field, trail, before: was, after: entry }] : []),
    ...compareEntries(was, entry, trail),
  ]
}

/** Two paragraphs that changed places look like two that were revised: what stands elsewhere is no revision. */
function unpaired(differences: readonly Difference[], isSame: IsSameSentence): Difference[] {
  const revised = differences.filter(isRevised)
  if (revised.length === 0) return [...differences]
  const [gone, come] = (['before', 'after'] as const).map((side) => [
    ...differences.flatMap((one) => heldIn(one, side)),
    ...revised.map((one) => ({ entry: one[side], trail: one.trail, of: one, isAll: true })),
  ])
  const sayings = { gone: new Set(gone?.map(sayingOf)), come: new Set(come?.map(sayingOf)) }
  return differences.flatMap((one): Difference[] => {
    if (!isRevised(one)) return [one]
    const { field, before, after, trail } = one
    const isSwapped =
      sayings.come.has(sayingOf({ entry: before })) ||
      sayings.gone.has(sayingOf({ entry: after })) ||
      come?.some((other) => isElsewhere(other, one) && isSame(before, other.entry)) ||
      gone?.some((other) => isElsewhere(other, one) && isSame(other.entry, after))
    if (!isSwapped) return [one]
    const around = trail.slice(0, -1)
    return [
      { what: 'entry', field, trail: [...around, stepTo(before)], before },
      { what: 'entry', field, trail: [...around, stepTo(after)], after },
    ]
  })
}

type Revised = Difference & { what: 'wording' }

/** Paragraphs only: what has values of its own stays the same thing. */
const isRevised = (one: Difference): one is Revised => one.what === 'wording' && one.field === 'body'
