import type { Step } from '../change.js'
import type { Field } from '../fields.js'
import type { Entry, Value } from '../portrait/portrait.js'

/** Something that is not the same on both sides of a subject, not yet named. */
export type Difference = { trail: readonly Step[]; preferred?: true } & (
  | { what: 'value'; field: Field; before?: Value; after?: Value }
  /** Something that came or went. */
  | { what: 'entry'; field: Field; before?: Entry; after: Entry }
  | { what: 'entry'; field: Field; before: Entry; after?: Entry }
  | { what: 'wording'; field: Field; before: Entry; after: Entry }
  | { what: 'place'; field: Field; before: Entry; after: Entry; from: number; to: number }
  /** It stands under another entry than it did; `all` when it is one of several that went together. */
  | {
      what: 'home'
      field: Field
      before: Entry
      after: Entry
      from: string
      to: string
      all?: readonly Entry[]
    }
  /** Duties that are tasks of another one now, or were; the trail leads to that one, `all` are the duties. */
  | { what: 'grouped' | 'ungrouped'; field: Field; before: Entry; after: Entry; all: readonly Entry[] }
  | { what: 'split'; field: Field; before: Entry; after: readonly Entry[] }
  /** Several are in a new order; `moves` are the fewest moves that lead to it. */
  | {
      what: 'order'
      field: Field
      before: readonly Entry[]
      after: readonly Entry[]
      moves: readonly { name: string; from: number; to: number }[]
    }
)
