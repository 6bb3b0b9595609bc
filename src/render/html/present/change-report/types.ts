import type { Run } from '../../../../marks/marked-text.js'
import type { Model } from '../../../../model/types.js'
import type { JobDescriptionView, Section, SignOffView } from '../job-description/types.js'
import type { DocumentView } from '../types.js'

/** How much a change weighs. */
export type Impact = 'material' | 'minor' | 'editorial'

/** Two states of a workspace, and what has been found to have changed from one to the other. */
export interface ChangeReportInput {
  before: Model
  after: Model
  /** Names of the two states, for example `main` and 工作目录. */
  base: string
  head: string
  /** Says which of the states could not be read whole. */
  partial?: string
  summary: Readonly<Record<Impact, number>> & { acknowledged: number }
  /** In the order in which they are shown. */
  groups: readonly ReportedGroup[]
  /** Roles that have no changes of their own but show those of others, as those built on a base do. */
  reached?: readonly Omit<ReportedGroup, 'changes'>[]
  /** Who must agree to it all. */
  agreement: readonly string[]
}

/** The changes of one role, or of the model that all roles share. */
export interface ReportedGroup {
  title: string
  /** The id of the role in either state; without one of them the role is new or gone, without both it is about no role. */
  before?: string
  after?: string
  /** Where else its readers must look, in words. */
  also?: string
  changes: readonly ReportedChange[]
}

/** One change in plain words. */
export interface ReportedChange {
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
  /** Who took note of it, and why, in words. */
  acknowledged?: string
  /** What else it has an effect on, in words. */
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
