import { likeness } from '../../marks/likeness.js'
import type { Field } from '../fields.js'
import { type IsCommon, SAME_WORK } from '../pair/pieces.js'
import type { Entry } from '../portrait/portrait.js'

/** Whether what came is what went, in almost the same words. */
export type IsSameSentence = (gone: Entry, come: Entry) => boolean

/** Sentences: names are too short to be known again in other words. */
const sentences: ReadonlySet<Field> = new Set(['task', 'body'])
/** So many characters, or half as many words, must say it: 编制月度报表 is not 编制年度报表. */
const LEAST_SIZE = 8
/** By so much any other sentence of the role must be less alike. */
const CLEARLY = 0.15

/**
 * Knows a sentence again that stands in another place and in other words than before: where it has enough of them, and
 * neither it nor what it became is like any other sentence of the role, nor what many roles have.
 */
export function sentenceFinder(before: Entry, after: Entry, isCommon: IsCommon): IsSameSentence {
  let all: readonly Entry[] | undefined
  return (gone, come) => {
    if (gone.field !== come.field || !sentences.has(gone.field)) return false
    const both = [gone, come]
    const alike = likeness(gone.name, come.name)
    if (alike < SAME_WORK || both.some(({ name }) => sizeOf(name) < LEAST_SIZE || isCommon(name)))
      return false
    all ??= [before, after].flatMap(sentencesIn)
    const others = all.filter((other) => !both.includes(other) && other.field === gone.field)
    return !others.some((other) => both.some(({ name }) => likeness(name, other.name) > alike - CLEARLY))
  }
}

const sentencesIn = ({ lists }: Entry): Entry[] =>
  lists.flatMap(({ entries }) =>
    entries.flatMap((entry) => [...(sentences.has(entry.field) ? [entry] : []), ...sentencesIn(entry)]),
  )

const sizeOf = (text: string) =>
  countOf(text, /\p{Script=Han}/gu) + 2 * countOf(text, /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
