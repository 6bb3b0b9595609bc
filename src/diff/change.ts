import type { EntityKind, Place } from '../diagnostic.js'
import type { Area } from './areas.js'
import type { ChangeType, Field, Verb } from './fields.js'
import type { Impact } from './impact.js'

/**
 * What makes a revision weigh as much as one thing gone and another come: what was to be done is not to be done, is done
 * with more or less power, the other way round (`opposite`), in another measure or time (`service`), or is mostly something else.
 */
export type Turn = 'negation' | 'power' | 'opposite' | 'service' | 'figure' | 'replaced'

/** A value as a file would have it: `>= 95%`, `20000 CNY`, `month`, 25. */
export type Scalar = string | number | boolean

/** What a change is about: a role, an entry of the model, or the workspace's own policy. */
export interface Subject {
  kind: EntityKind | 'policy'
  /** As it is after the change; as it was when it is no more. */
  id: string
  name: string
  /** As it was, where the id has changed; of a role that came of a split or a merger, what it is held against. */
  formerId?: string
}

/** An entry around or at a change: the duty that a task belongs to, the KPI that a target is of. */
export interface Step {
  field: Field
  /** What tells it from its neighbours: an id, or its words without what is mere formatting. */
  key: string
  /** Its words, or the name of what it refers to. */
  name: string
}

/** Something that came or went with an entry. */
export interface Detail {
  field: Field
  value: Scalar
}

/** One semantic difference between two workspaces, not yet rated. It has no wording; `report` words it. */
export interface NamedChange {
  type: ChangeType
  field: Field
  verb: Verb
  area: Area
  subject: Subject
  /** From the outermost entry to that which the change is of; empty for what belongs to the subject itself. */
  trail: readonly Step[]
  before?: Scalar
  after?: Scalar
  /** Of what came or went whole, all that it says beside: the right and limit of an authority, the tasks of a duty. */
  details?: readonly Detail[]
  /** What files held before and after, where the values are but their names. */
  contents?: readonly [before: string | undefined, after: string | undefined]
  /** Places in a list, counting from 1, when something was moved. */
  from?: number
  to?: number
  /** When several entries of a list are in a new order, the fewest of them that must have been moved. */
  moves?: readonly { name: string; from: number; to: number }[]
  /** What makes a revised sentence another rule, and not the same one in other words. */
  turn?: Turn
  /** It is, or was, something that is wished for, not required. */
  preferred?: true
  /** Where it stood and where it stands now; both when it is there on both sides. */
  places: { before?: Place; after?: Place }
  /** Ids of other roles that it reaches: those built on a base, those that need a competency, the team below. */
  touches: readonly string[]
  /** Other roles that take part in it: who took over a duty, what a role was split into. */
  others: readonly Subject[]
}

/** Somebody has looked at a change and accepted it, in the repository itself. */
export interface Acknowledgement {
  by: string
  on?: string
  reason?: string
}

/** One semantic difference between two workspaces. */
export interface Change extends NamedChange {
  impact: Impact
  /** `c` and twelve hexadecimal digits that stay while the change is the same: type, ids and values, no place and no wording. */
  fingerprint: string
  /** Who must agree, as the workspace's configuration says. */
  agreement: readonly string[]
  acknowledged?: Acknowledgement
  /** Who has accepted it while those in `agreement` still must. */
  accepted?: readonly string[]
}
