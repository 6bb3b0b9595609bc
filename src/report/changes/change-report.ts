import type { Place } from '../../diagnostic.js'
import type { Change, Subject } from '../../diff/change.js'
import type { Impact } from '../../diff/impact.js'
import type { Language } from '../../language.js'
import type { Summary } from '../../messages/change-words.js'
import type { UnreadFile } from '../../messages/unread-file.js'

/** A reference that still has the former name of a role. */
export interface ForgottenName {
  place: Place
  name: string
  role: Pick<Subject, 'id' | 'name'>
}

/** What two states of a workspace differ in, ready to be shown. */
export interface ChangeReport {
  /** What the two states are called: a branch, a short hash, a folder. */
  base: string
  head: string
  /** Subject by subject, in the order that they are shown in. */
  changes: readonly Change[]
  /** Titles of roles by their ids, of both states. */
  titles: ReadonlyMap<string, string>
  /** Files of either state that have errors. */
  unsound: readonly string[]
  /** What of them could not be compared, part by part. */
  unread?: readonly UnreadFile[]
  /** References that still have the former name of a role. */
  forgotten?: readonly ForgottenName[]
  /** Folders that are other repositories: nothing in them was compared. */
  foreign: readonly string[]
  /** The side that has no roles at all. */
  empty?: 'before' | 'after' | undefined
  /** How many commits the base has that the head lacks: they are told as if they had been undone. */
  lacking?: number | undefined
  /** Acknowledgements that match no change, as they are called in their file. */
  stale: readonly string[]
  /** From which impact on a change that nobody has acknowledged fails the run. */
  failOn?: Impact | undefined
}

export type ChangeFormat = 'text' | 'markdown' | 'json' | 'github'

/** How a report of changes is shown. */
export interface ChangeReportOptions {
  format: ChangeFormat
  lang: Language
  color?: boolean
  /** Address of a place on the hosting site, for links. */
  linkTo?(place: Place, side: 'before' | 'after'): string | undefined
}

/** One format of a report of changes. */
export type FormatChanges = (report: ChangeReport, options: ChangeReportOptions) => string

/** How many changes there are of each impact, and how many parts could not be compared. */
export function countsOf({ changes, unread = [] }: Pick<ChangeReport, 'changes' | 'unread'>): Summary {
  const parts = unread.reduce((sum, { parts: { length } }) => sum + Math.max(length, 1), 0)
  return { ...summaryOf(changes), ...(parts > 0 && { unread: parts }) }
}

/** How many changes there are of each impact. */
export function summaryOf(changes: readonly Change[]): Summary {
  const summary: Summary = { material: 0, minor: 0, editorial: 0, acknowledged: 0 }
  for (const { impact, acknowledged } of changes) {
    summary[impact]++
    if (acknowledged) summary.acknowledged++
  }
  return summary
}

/** Where a change is shown: where it stands now, else where it stood. */
export function placeOf({
  places,
}: Pick<Change, 'places'>): { place: Place; side: 'before' | 'after' } | undefined {
  if (places.after) return { place: places.after, side: 'after' }
  return places.before && { place: places.before, side: 'before' }
}
