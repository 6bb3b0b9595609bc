import type { Clock } from '../../values/clock.js'
import type { DueDay } from '../../values/due-day.js'
import type { KpiTarget } from '../../values/kpi-target.js'
import type { Money } from '../../values/money.js'
import type { Years } from '../../values/years.js'
import type {
  Better,
  Cycle,
  EducationLevel,
  Kind,
  LevelReference,
  Needed,
  Post,
  RelationshipScope,
  Right,
  Text,
} from '../types.js'

/** A duty with its tasks, in the author's order. */
export interface Duty {
  duty: Text
  /** Per cent of the whole. */
  weight?: number
  essential?: true
  tasks: { task: Text; output?: Text }[]
  outputs: Text[]
  /** What measures it; `kpi` is its id when the library has it. */
  kpis: { kpi?: string; name: Text }[]
}

/** Recurring work of one period. */
export interface RoutineGroup {
  period: Cycle
  items: { on?: DueDay; by?: DueDay; at?: Clock; do: Text; to?: Post; output?: Text }[]
}

export interface Authority {
  right?: Right
  matter: Text
  limit?: Money
  note?: Text
}

/** What a role manages; `covers` is its parts, and may be empty. */
export interface ScopeItem {
  name: Text
  covers: Text[]
}

/** With whom and about what. */
export interface RelationshipGroup {
  scope: RelationshipScope
  items: { with: Text; about?: Text }[]
}

/** What a holder of the post brings along; in each list the required comes first. */
export interface Qualifications {
  /** `text` is a level of the author's own, beside which there is no `level`. */
  education: (Needed & { level?: EducationLevel; text?: Text; fields: Text[]; note?: Text })[]
  experience: (Needed & { years?: Years; field?: Text })[]
  certificates: (Needed & { name: Text })[]
  /** `language` is a tag such as `en`, or a name as written. */
  languages: (Needed & { language: string; level?: Text })[]
  other: (Needed & { text: Text })[]
}

/** A competency that the role needs, and how the level shows that it needs. */
export interface Requirement extends Needed {
  /** Its id, when the dictionary has it. */
  competency?: string
  name: Text
  definition?: Text
  level?: LevelReference
  /** Per cent of the whole. */
  weight?: number
  /** What somebody on that level does. */
  indicators: Text[]
  note?: Text
}

/** Competencies of one kind. */
export interface RequirementGroup {
  kind: Kind
  items: Requirement[]
}

/** A measure of the role, with what the library says of it. */
export interface RoleKpi {
  /** Its id, when the library has it. */
  kpi?: string
  name: Text
  definition?: Text
  formula?: Text
  unit?: string
  better?: Better
  source?: Text
  cycle?: Cycle
  /** Per cent of the whole. */
  weight?: number
  target?: KpiTarget
  note?: Text
}

/** How the role is measured, and how the results are used. */
export interface Performance {
  kpis: RoleKpi[]
  /** `share` is the per cent that the weights add up to where the rest of the score is given for something else. */
  appraisal?: { cycle?: Cycle; share?: number; by: Text[]; uses: Text[]; note?: Text }
}
