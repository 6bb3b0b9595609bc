import type { Change } from '../diff/change.js'
import type { BodyField, Field, KindOf, Verb } from '../diff/fields.js'
import type { Impact } from '../diff/impact.js'
import type { Kind, verbsOfKind } from '../diff/kinds.js'
import type { UnreadFile } from './unread-file.js'

/** Fields of one kind. */
export type FieldsOf<K extends Kind> = { [F in Field]: KindOf<F> extends K ? F : never }[Field]

/** What a sentence about a change is made with: the change, the noun of its field, the names that take part in it. */
export interface Facts {
  change: Change
  noun: string
  /** The name of the entry that it is of; of the subject when it is of none. */
  name: string
  /** Names of the other roles that take part in it. */
  others: string[]
  /** What was moved within a list, and from where to where, counting from 1. */
  moves: { name: string; from: number; to: number }[]
  /** Both values in words, empty where there is none. */
  before: string
  after: string
}

/** How the head of a sentence is made. Values before and after follow it by themselves. */
export type Lead = (facts: Facts) => string

/** Heads of sentences by verb, for what several kinds have alike. */
export type Leads = Partial<Record<Verb, Lead>>

type Reassigning = `${'task' | 'part' | 'indicator' | 'passage' | 'section'}-reassigned`
type WithRule = `${'rating' | 'consent'}-${'added' | 'removed' | 'changed'}`

/** The words of changes in one language. A field, a verb or an impact without words does not compile. */
export interface ChangeWords {
  /** What stands below the front matter is called; the schemas name all other fields. */
  bodyNouns: Record<BodyField, string>
  leads: { [K in Exclude<Kind, 'flag'>]: { [V in (typeof verbsOfKind)[K][number]]: Lead } }
  flags: { [F in FieldsOf<'flag'>]: { set: Lead; unset: Lead } }
  /** Sentences that hold their values within them. */
  wholes: Record<Reassigning | WithRule, Lead>
  /** A duty that was handed over, at the role that has it now. */
  received: Lead
  /** What was written in another style. */
  restyled: Lead
  /** What can happen, apart from what it happens to. */
  verbs: Record<Verb, string>
  impacts: Record<Impact, string>
  phrases: ChangePhrases
}

/** How many changes there are of each impact; those that were acknowledged are counted apart. */
export interface Summary extends Record<Impact, number> {
  acknowledged: number
  /** Parts of files that could not be compared. */
  unread?: number
}

/** Everything else that a report of changes says. */
export interface ChangePhrases {
  /** A word or name of the author, set off. */
  quote(text: string): string
  /** Whose something is, before what is said of it. */
  owner(name: string): string
  /** Steps down to the entry that a change is of. */
  trail(steps: { noun: string; name: string }[]): string
  /** The head of a sentence, and where in the role it belongs. */
  within(trail: string, lead: string): string
  /** A kind of change: what it happens to, and what happens. */
  happening(noun: string, verb: string): string
  colon: string
  list(names: readonly string[]): string
  /** An entry with what stands in it. */
  detailed(entry: string, details: readonly string[]): string
  /** Roles that a change reaches. */
  touches(count: number, names: readonly string[]): string
  agreement(parties: readonly string[]): string
  /** Who has accepted a change, and who still must. */
  partlyAcknowledged(by: readonly string[], missing: readonly string[]): string
  acknowledged(facts: { by: string; on?: string; reason?: string }): string
  /** Headline: from what to what. */
  title(base: string, head: string): string
  none(base: string, head: string): string
  /** The same when files could not be read whole. */
  noneKnown(base: string, head: string): string
  summary(counts: Summary): string
  /** Changes of one role that is new or gone, in its heading. */
  newRole: string
  goneRole: string
  model: string
  /** Heads a part of a role that was split, or what came from one that was merged into it. */
  cameFrom(name: string): string
  formerly(id: string): string
  /** Other subjects whose changes reach the role of a heading. */
  alsoSee(subjects: readonly { name: string; counts: Summary }[]): string
  partial: string
  partialFiles(files: readonly string[]): string
  /** What of a file could not be compared, and what was. */
  unread(file: UnreadFile, name: string): string
  unreadMore(files: number): string
  /** A reference that still has the former name of a role. */
  forgotten(place: string, name: string, role: { id: string; name: string }): string
  foreign(folders: readonly string[]): string
  emptySide(name: string): string
  /** That the base has gone on, with what to write instead. */
  lacking(base: string, commits: number): string
  stale(entries: readonly string[]): string
  more(count: number): string
  /** Many entries of one list that came, or went, by their names. */
  manyNamed(lead: string, names: readonly string[]): string
  /** Many changes of one list, by what happened. */
  manyCounted(noun: string, count: number, verbs: readonly (readonly [verb: string, count: number])[]): string
  /** Those of them that are not shown. */
  manyMore(count: number): string
  failed(count: number, impact: string): string
  /** Why a run fails whose files could not be read whole. */
  unsure(impact: string): string
  accept: string
  /** The keys of an acknowledgement. */
  acknowledgement: { changes: string; change: string; by: string; on: string }
  /** Several changes in one sentence. */
  sentence(parts: readonly string[]): string
  others(count: number): string
  /** All that is words only. */
  wording: string
  /** That what a role pays has changed, where it is not said how. */
  pay: string
  /** The revisions that a list has no room for. */
  older(count: number): string
  columns: { impact: string; change: string; before: string; after: string }
}
