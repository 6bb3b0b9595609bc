import type { Period, Place } from '../diagnostic.js'
import type { Part } from '../parse/parsed-file.js'
import type { Clock } from '../values/clock.js'
import type { DueDay } from '../values/due-day.js'
import type { KpiTarget } from '../values/kpi-target.js'
import type { Money, MoneyRange } from '../values/money.js'
import type { Years } from '../values/years.js'

/** Whatever came from a file can say where it stands: a JSON pointer for `locate` of its role or part. */
export interface Located {
  pointer: string
}

export type Kind = 'knowledge' | 'skill' | 'ability'
export type Status = 'draft' | 'review' | 'approved' | 'retired'
export type ApprovalStep = 'prepared' | 'reviewed' | 'approved'
export type Right = 'decide' | 'approve' | 'review' | 'supervise' | 'propose' | 'sign' | 'represent'
export type RelationshipScope = 'team' | 'company' | 'external'
export type Cycle = Period
export type EducationLevel = 'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctor'
export type Better = 'higher' | 'lower' | 'target'
export type Need = 'required' | 'preferred'

/** A role named by another: `id` when it is a role of the workspace, only `name` when it is a post outside. */
export interface RoleReference extends Located {
  /** The title of the role, or the name as written for a post outside the workspace. */
  name: string
  id?: string
}

export interface Approval extends Located {
  by: string
  on?: string
  step: ApprovalStep
}

/** A version of the document, and what it changed. */
export interface Revision extends Located {
  change: string
  version?: string
  on?: string
  by?: string
}

export interface Task extends Located {
  task: string
  output?: string
}

export interface Duty extends Located {
  duty: string
  weight?: number
  essential: boolean
  tasks: Task[]
  outputs: string[]
  /** KPIs by which the duty is measured, with their names; `id` when in the library. */
  kpis: (Located & { name: string; id?: string })[]
}

export interface RoutineItem extends Located {
  every: Cycle
  on?: DueDay
  by?: DueDay
  at?: Clock
  do: string
  to?: RoleReference
  output?: string
}

export interface Authority extends Located {
  right?: Right
  matter: string
  limit?: Money
  note?: string
}

export interface Relationship extends Located {
  scope: RelationshipScope
  with: string
  about?: string
}

export interface ScopeItem extends Located {
  name: string
  covers: string[]
}

export interface Qualifications {
  education: (Located & {
    level?: EducationLevel
    text?: string
    fields: string[]
    need: Need
    note?: string
  })[]
  experience: (Located & { years?: Years; field?: string; need: Need })[]
  certificates: (Located & { name: string; need: Need })[]
  languages: (Located & { language: string; level?: string; need: Need })[]
  other: (Located & { text: string; need: Need })[]
}

/** A competency that a role needs. `competency` is its id when the dictionary has it; `level` counts from 1. */
export interface Requirement extends Located {
  kind: Kind
  competency?: string
  name: string
  level?: number
  levelName?: string
  weight?: number
  need: Need
  note?: string
}

/** A measure of a role, with what the library says of it filled in. */
export interface RoleKpi extends Located {
  id?: string
  name: string
  definition?: string
  formula?: string
  unit?: string
  better?: Better
  source?: string
  cycle?: Cycle
  weight?: number
  target?: KpiTarget
  note?: string
}

export interface Reporting {
  to?: RoleReference
  dotted: RoleReference[]
  /** As written, or derived from the other roles when the role does not say. */
  reports: RoleReference[]
  /** Whether the role itself lists its reports. */
  reportsGiven: boolean
  /** What the role says where it has nobody to name: 无, 无（…）. */
  none?: { to?: RoleReference; dotted?: RoleReference; reports?: RoleReference }
}

/**
 * A stretch of a body, by offsets, that is another on a page: a text instead of it (a picture that is part of the page),
 * its words alone (a link that leads nowhere), or a link to a role's page.
 */
export type BodyEdit = { from: number; to: number } & (
  | { text: string }
  | { words: { from: number; to: number }; role?: string }
  | { role: string; label: string }
)

/** A picture of a body: its address as written, its line counting from 0, and the name of what its file holds, if it is there. */
export interface BodyPicture {
  address: string
  line: number
  content?: string
}

/** One job description, complete: short forms made long, `extends` applied, references resolved. */
export interface Role {
  id: string
  file: string
  /** Ids of the roles that this one extends, the nearest first. */
  bases: readonly string[]
  /** Only a base for others: not published. */
  abstract: boolean
  /** Has no error of its own; a role that has is not published. */
  sound: boolean
  title: string
  titles: Readonly<Record<string, string>>
  code?: string
  form?: string
  /** Id of the department when the model has it, else the name as written. */
  department?: { id?: string; name: string }
  category?: { id: string; name: string }
  grade?: string
  headcount?: number | string
  location?: string
  /** A word of the schema, or one of the author's own. */
  employmentType?: string
  /** A number of months, or a sentence. */
  probation?: number | string
  scope: ScopeItem[]
  status: Status
  version?: string
  effective?: string
  reviewBy?: string
  owner?: string
  approvals: Approval[]
  revisions: Revision[]
  incumbent?: string
  reporting: Reporting
  purpose: string
  duties: Duty[]
  routine: RoutineItem[]
  authority: Authority[]
  accountability: string[]
  relationships: Relationship[]
  processes: string[]
  qualifications: Qualifications
  requirements: Requirement[]
  kpis: RoleKpi[]
  /** `share` is what the weights of the KPIs add up to where the rest of the score is given for something else. */
  appraisal?: { cycle?: Cycle; share?: number; by: string[]; uses: string[]; note?: string }
  conditions?: {
    hours?: string
    setting?: string
    travel?: string
    physical?: string
    equipment: { personal: string[]; shared: string[]; company: string[] }
  }
  career?: {
    promotion: RoleReference[]
    rotation: RoleReference[]
    training: { onboarding: string[]; ongoing: string[] }
    none?: { promotion?: RoleReference; rotation?: RoleReference }
  }
  compensation?: {
    range?: MoneyRange
    components: { name: string; note?: string }[]
    benefits: string[]
    published: boolean
  }
  /** The company's own `x-` keys, as they are. */
  extra: Readonly<Record<string, unknown>>
  /** Markdown below the front matter, and the line of the file that it begins in. */
  body: string
  bodyLine: number
  /** What of the body stands for something else, in its order; only a workspace knows what is there. */
  bodyEdits?: readonly BodyEdit[]
  /** Known where two states are compared. */
  pictures?: readonly BodyPicture[]
  /** Where a pointer of this role stands; inherited items lead to the base role's file. */
  locate(pointer: string, part?: Part): Place
}

export interface Level {
  /** Counts from 1. */
  number: number
  name: string
  description?: string
}

/** A part of the model knows its file and place. */
export interface ModelPart extends Located {
  id: string
  name: string
  locate(pointer: string, part?: Part): Place
}

export interface Scale extends ModelPart {
  levels: Level[]
}

export interface Competency extends ModelPart {
  kind: Kind
  scope: 'core' | 'family' | 'role'
  definition?: string
  topics: string[]
  scale?: string
  /** Behavioural indicators by level number. */
  indicators: ReadonlyMap<number, string[]>
  /** Keys under `levels` that name no level of the scale. */
  strayLevels: (Located & { name: string })[]
}

export interface Ladder extends ModelPart {
  description?: string
  /** Lowest grade first; only roles of the workspace. */
  roles: string[]
  /** The same roles, and where each was written. */
  rungs: (Located & { id: string })[]
  /** Names under `roles` that are no role of the workspace. */
  strayRungs: (Located & { name: string })[]
}

export interface Kpi extends ModelPart {
  definition?: string
  formula?: string
  unit?: string
  better?: Better
  source?: string
  cycle?: Cycle
}

export interface Department extends ModelPart {
  parent?: string
}

export type Category = ModelPart

/** The linked workspace. Maps are in a stable order: roles by id, parts as written (file by file, then top down). */
export interface Model {
  roles: ReadonlyMap<string, Role>
  scales: ReadonlyMap<string, Scale>
  competencies: ReadonlyMap<string, Competency>
  ladders: ReadonlyMap<string, Ladder>
  kpis: ReadonlyMap<string, Kpi>
  departments: ReadonlyMap<string, Department>
  categories: ReadonlyMap<string, Category>
}
