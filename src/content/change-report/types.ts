import type { Model } from '../../model/types.js'
import type { JobDescriptionContent } from '../job-description/types.js'
import type { DocumentContent, Text } from '../types.js'

/** How much a change weighs. */
export type Impact = 'material' | 'minor' | 'editorial'

/** One change as data. What it is called, and the sentence that tells it, are no part of it. */
export interface ChangeFacts {
  impact: Impact
  /** What it is a change of, for example `kpi-target`. */
  field: string
  /** What happened to that, for example `tightened`. */
  verb: string
  /** From the outermost entry to that which the change is of: the duty that a task belongs to, the KPI of a target. */
  trail: readonly { field: string; name: Text }[]
  /** As a file would have it: `>= 95%`, `20000 CNY`, `month`, 25. */
  before?: string | number | boolean
  after?: string | number | boolean
  /** Where it stands now, or stood when it is no more; the line counts from 1. */
  place?: { file: string; line: number }
  /** Who must agree to it. */
  agreement: readonly string[]
  /** Who took note of it, and why. */
  acknowledged?: { by: string; on?: string; reason?: Text }
}

/** A role in two states, by its ids: without one of them it is new or gone, without both it is about no role. */
export interface ComparedRole {
  before?: string
  after?: string
}

/** Two states of a workspace, and what has been found to have changed from one to the other. */
export interface ComparisonInput {
  before: Model
  after: Model
  /** Names of the two states, for example `main`. */
  base: string
  head: string
  summary: ChangeReportContent['summary']
  groups: readonly (ComparedRole & { facts: readonly ChangeFacts[] })[]
  /** Roles that have no changes of their own but show those of others, as those built on a base do. */
  reached?: readonly ComparedRole[]
  /** Who must agree to it all. */
  agreement: readonly string[]
}

/** The job descriptions of a role in two states; without one of them the role is new or gone. */
export interface RoleStates {
  before?: JobDescriptionContent
  after?: JobDescriptionContent
}

/** The changes of one role, or of the model that all roles share, which has no states. */
export interface ChangedGroup extends RoleStates {
  changes: readonly ChangeFacts[]
}

/** What changed between two states of a workspace. */
export interface ChangeReportContent extends DocumentContent {
  content: 'change-report'
  base: string
  head: string
  /** How many changes of each impact, and of how many somebody has taken note. */
  summary: Readonly<Record<Impact, number>> & { acknowledged: number }
  /** Who must agree to it all. */
  agreement: readonly string[]
  groups: ChangedGroup[]
  /** Roles that have no changes of their own but show those of others. */
  reached: RoleStates[]
}
