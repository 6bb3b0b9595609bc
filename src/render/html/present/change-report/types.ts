import type { Impact } from '../../../../content/change-report/types.js'
import type { Run } from '../../../../marks/marked-text.js'
import type { JobDescriptionView, Section, SignOffView } from '../job-description/types.js'
import type { DocumentView } from '../types.js'

/** What a report says in words; the sentences come from whoever tells changes. */
export interface ToldReport {
  /** Says which of the states could not be read whole. */
  partial?: string
  /** Beside the groups of the content, one for each. */
  groups: readonly ToldGroup[]
}

/** The changes of one role, or of the model that all roles share, in words. */
export interface ToldGroup {
  title: string
  /** Where else its readers must look. */
  also?: string
  changes: readonly ToldChange[]
}

/** One change, or several that are told as one, in plain words. */
export interface ToldChange {
  impact: Impact
  /** The impact in words. */
  impactWord: string
  message: string
  /** Where it stands. */
  place?: string
  /** What was, and what is, with the words that differ marked. */
  before?: readonly Run[]
  after?: readonly Run[]
  /** Or both in one, where they are much alike. */
  words?: readonly Run[]
  /** Who must agree to it. */
  agreement?: readonly string[]
  /** Who took note of it, and why. */
  acknowledged?: string
  /** What else it has an effect on. */
  touches?: string
}

export interface ChangeView {
  impact: string
  /** Class of the badge: `impact-material` and so on. */
  impactMark: string
  message: string
  place?: string
  before?: string
  after?: string
  words?: string
  agreement?: string
  acknowledged?: string
  touches?: string
}

export interface ChangeGroupView {
  title: string
  /** Address of its redline further down, when it has one. */
  href?: string
  /** Where else its readers must look. */
  also?: string
  changes: ChangeView[]
}

/** A role's job description with additions and deletions marked in place. */
export interface RedlineView {
  id: string
  /** Says that the whole role is new or gone; then nothing is marked within it. */
  whole?: string
  head: JobDescriptionView['head']
  sections: Section[]
}

/** Everything that the `change-report` templates show. */
export interface ChangeReportView extends DocumentView {
  head: { name: string; base: string; head: string; partial?: string }
  /** How many changes of each impact; the heaviest first. */
  counts: { impact: string; impactMark: string; count: number }[]
  acknowledged?: string
  agreement?: string
  groups?: ChangeGroupView[]
  signoff?: SignOffView
  redlines?: RedlineView[]
}
