import { ALIKE, indexTexts, likeness } from '../../marks/likeness.js'
import type { Entry, List } from '../portrait/portrait.js'
import type { Pair } from './pair.js'
import { pairByPlace } from './pair-places.js'
import { plainText } from './plain-text.js'

/**
 * The entries of a list with those that they were: by key, then by all but the figures, then by wording, then by label
 * or place where a list has such.
 */
export function pairEntries(before: List | undefined, after: List | undefined): Pair[] {
  const left = { before: [...(before?.entries ?? [])], after: [...(after?.entries ?? [])] }
  const places = { before: [...left.before], after: [...left.after] }
  const pairs = [
    ...pairBy(left, (entry) => `${entry.key}\n${signOf(entry)}`),
    ...pairBy(left, ({ key }) => key),
    ...pairBy(left, withoutFigures),
    ...pairByWording(left),
    ...pairBy(left, ({ label }) => label),
  ]
  const isOver = left.before.length === 0 || left.after.length === 0
  if (!isOver) pairs.push(...taken(left, pairByPlace(places, pairs)))
  pairs.push(...pairBySlot(left, places, after?.slots ?? before?.slots))
  return [
    ...pairs,
    ...left.before.map((entry) => ({ before: entry })),
    ...left.after.map((entry) => ({ after: entry })),
  ]
}

interface Left {
  before: Entry[]
  after: Entry[]
}

/** Two rights may be about one matter: of several with one key those go together that say the same. */
const signOf = ({ text, name, values }: Entry) =>
  [text ?? name, ...values.map(({ value }) => value)].map((part) => plainText(String(part))).join('\n')

/** A sentence with its figures left open: what is the same otherwise is the same with another figure. */
function withoutFigures({ text, group }: Entry): string | undefined {
  const open = plainText(text ?? '').replace(/\d+(?:[.,]\d+)*/g, '0')
  return open === text || !/\p{L}.*\p{L}/su.test(open) ? undefined : `${group?.key}\n${open}`
}

/** Pairs those of one key in their order; without a key an entry waits for another way. */
function pairBy(left: Left, keyOf: (entry: Entry) => string | undefined): Required<Pair>[] {
  const waiting = new Map<string, Entry[]>()
  for (const entry of left.before) {
    const key = keyOf(entry)
    if (key === undefined) continue
    const others = waiting.get(key)
    if (others) others.push(entry)
    else waiting.set(key, [entry])
  }
  const pairs = left.after.flatMap((after) => {
    const before = waiting.get(keyOf(after) ?? '')?.shift()
    return before ? [{ before, after }] : []
  })
  return taken(left, pairs)
}

/** Up to as many pairs all are held against each other, beyond only those that share most of their words. */
const MOST_PAIRS = 40_000
/** What was left over because others took what was most like it is looked for again, this often. */
const ROUNDS = 4

/** The most alike first; of those that are equally alike the ones that stand nearest to each other. */
function pairByWording(left: Left): Required<Pair>[] {
  const found: Required<Pair>[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const isShort = left.before.length * left.after.length <= MOST_PAIRS
    const pairs = pairMostAlike(left, isShort ? () => left.after.keys() : nearestIn(left))
    found.push(...pairs)
    if (isShort || pairs.length === 0) break
  }
  return found
}

/** Where among what has come that may be which an entry, which stood somewhere, is now. */
type Reach = (entry: Entry, from: number) => Iterable<number>

function nearestIn({ after }: Left): Reach {
  const nearest = indexTexts(after.map(wordsOf))
  return (entry, from) => nearest(wordsOf(entry), from)
}

const wordsOf = (entry: Entry) => `${entry.text ?? ''} ${textBelow(entry)}`

function pairMostAlike(left: Left, reach: Reach): Required<Pair>[] {
  const candidates = left.before.flatMap((before, from) =>
    [...reach(before, from)].flatMap((to) => {
      const after = left.after[to]
      const alike = after ? alikeness(before, after) : 0
      return after && alike >= ALIKE ? [{ before, after, alike, distance: Math.abs(from - to) }] : []
    }),
  )
  candidates.sort((a, b) => b.alike - a.alike || a.distance - b.distance)
  const used = new Set<Entry>()
  const pairs = candidates.filter(({ before, after }) => {
    if (used.has(before) || used.has(after)) return false
    used.add(before).add(after)
    return true
  })
  return taken(
    left,
    pairs.map(({ before, after }) => ({ before, after })),
  )
}

/** How alike two entries are; what stands under them speaks for a duty that was worded quite anew. */
export function alikeness(before: Entry, after: Entry): number {
  if (before.text === undefined || after.text === undefined) return 0
  if (before.group?.key !== after.group?.key) return 0
  const words = likeness(before.text, after.text)
  const [below, above] = [textBelow(before), textBelow(after)]
  return below === '' || above === '' ? words : Math.max(words, 0.4 * words + 0.6 * likeness(below, above))
}

const textBelow = ({ lists }: Entry) =>
  lists.flatMap(({ entries }) => entries.flatMap(({ text }) => text ?? [])).join(' ')

function pairBySlot(left: Left, places: Left, slots: List['slots']): Required<Pair>[] {
  if (slots === 'alone') return taken(left, pairAlone(left, places))
  if (slots !== 'place' || places.before.length !== places.after.length) return []
  const waiting = new Set([...left.before, ...left.after])
  const pairs = places.before.flatMap((before, place) => {
    const after = places.after[place]
    return after && waiting.has(before) && waiting.has(after) ? [{ before, after }] : []
  })
  return taken(left, pairs)
}

/** The only ones that are left, and those that are all that a group has, unless they stand elsewhere now. */
function pairAlone({ before, after }: Left, places: Left): Required<Pair>[] {
  const [was, is] = [countBy(before, places.before), countBy(after, places.after)]
  const [then, now] = [textsOf(places.before), textsOf(places.after)]
  return before.flatMap((one) => {
    const other = after.find(({ group }) => group?.key === one.group?.key)
    const isAlone = was.get(one.group?.key) === 1 && is.get(one.group?.key) === 1
    const isMoved = (one.group && now.has(one.text)) || (other?.group && then.has(other.text))
    return other && isAlone && !isMoved ? [{ before: one, after: other }] : []
  })
}

const textsOf = (entries: readonly Entry[]) => new Set(entries.map(({ text }) => text))

function countBy(left: readonly Entry[], all: readonly Entry[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const { group } of left.some(({ group }) => group) ? all : left)
    counts.set(group?.key, (counts.get(group?.key) ?? 0) + 1)
  return counts
}

function taken(left: Left, pairs: Required<Pair>[]): Required<Pair>[] {
  const used = new Set(pairs.flatMap(({ before, after }) => [before, after]))
  left.before = left.before.filter((entry) => !used.has(entry))
  left.after = left.after.filter((entry) => !used.has(entry))
  return pairs
}
