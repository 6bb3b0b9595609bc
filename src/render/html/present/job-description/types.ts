import type { Chart } from '../chart/types.js'
import type { DocumentView } from '../types.js'

/** A name, with the address of its page when it has one. */
export interface Name {
  text: string
  href?: string
}

/** A label and what it says: one line of text, several names, or boxes to tick. */
export interface Fact {
  label: string
  text?: string
  names?: Name[]
  boxes?: CheckBox[]
  /** Takes a row of its own. */
  wide?: true
}

export interface CheckBox {
  text: string
  checked?: true
}

/** A share in per cent, worded, and as the length of a bar from 0 to 100. */
export interface Share {
  text: string
  length: number
}

/** `long`, here and below: more than a third of a page; it may break, and then says on the next page what it is. */
export interface DutyView {
  mark: string
  duty: string
  share?: Share
  essential?: true
  tasks?: { mark: string; task: string; output?: string }[]
  outputs?: Fact
  kpis?: Fact
  long?: true
}

/** Duties; a column that no duty has is absent. A table is `long` when a part of it is. */
export interface DutiesView {
  shares?: true
  outputs?: true
  long?: true
  items: DutyView[]
}

/** Recurring work; a column that no item has is absent. */
export interface RoutineView {
  when?: true
  to?: true
  output?: true
  long?: true
  groups: {
    period: string
    span: number
    long?: true
    items: { when?: string; do: string; to?: Name; output?: string }[]
  }[]
}

export interface AuthorityView {
  rights?: true
  limits?: true
  items: { mark: string; right?: string; matter: string; limit?: string; note?: string }[]
}

export interface RelationshipsView {
  long?: true
  groups: { scope: string; span: number; long?: true; items: { with: string; about?: string }[] }[]
}

export interface QualificationsView {
  long?: true
  groups: {
    label: string
    span: number
    long?: true
    items: { text: string; need: string; preferred?: true; note?: string }[]
  }[]
}

export interface RequirementView {
  name: string
  definition?: string
  /** `of` is how many levels its scale has; absent when the dictionary has no scale for it. */
  level?: { number: number; of?: number; name: string }
  share?: Share
  preferred?: string
  indicators?: string[]
  note?: string
}

export interface KsaView {
  shares?: true
  /** How many columns the table of it has. */
  columns: number
  long?: true
  groups: { mark: string; kind: string; long?: true; items: RequirementView[] }[]
}

export interface KpiView {
  mark: string
  name: string
  definition?: string
  formula?: string
  share?: Share
  target?: string
  source?: string
  cycle?: string
  note?: string
}

export interface PerformanceView {
  kpis?: { formula?: true; shares?: true; target?: true; source?: true; cycle?: true; items: KpiView[] }
  appraisal?: Fact[]
}

/** Facts under a label of their own, which spans their rows. */
export interface FactGroup {
  label: string
  span: number
  facts: Fact[]
}

/** Facts one below the other, then those that belong together. */
export interface FactTable {
  facts?: Fact[]
  groups?: FactGroup[]
}

export interface CareerView extends FactTable {
  ladder?: { label: string; name: string; steps: (Name & { self?: true })[] }
}

export interface CompensationView {
  range?: string
  components?: { name: string; note?: string }[]
  benefits?: string
}

/** What each version changed; a column that no entry has is absent. */
export interface RevisionsView {
  version?: true
  on?: true
  by?: true
  items: { change: string; version?: string; on?: string; by?: string }[]
}

export interface SignOffView {
  /** How many stand side by side. */
  columns: number
  parties: { step: string; by?: string; on?: string }[]
}

/** The position of a role: the chart, once for the page and once for a telephone. */
export interface PositionView {
  /** What the legend has to explain. */
  outside?: true
  dotted?: true
  title: string
  description: string
  wide: Chart
  narrow: Chart
}

/** What a role manages: things with their parts, then those that stand for themselves. */
export interface ScopeView {
  facts?: Fact[]
  items?: { mark: string; text: string }[]
}

/** What the sections of a job description hold, by the name of the section, in their order. */
export interface Contents {
  basics: { rows: Fact[][] }
  purpose: string
  position: PositionView
  duties: DutiesView
  routine: RoutineView
  authority: AuthorityView
  accountability: { mark: string; text: string }[]
  scope: ScopeView
  relationships: RelationshipsView
  processes: { mark: string; text: string }[]
  qualifications: QualificationsView
  ksa: KsaView
  performance: PerformanceView
  conditions: FactTable
  career: CareerView
  compensation: CompensationView
  supplement: string
  revisions: RevisionsView
  signoff: SignOffView
}

/** A section that has something to say: its content stands under its own name. */
export type Section = { id: keyof Contents; mark: string; title: string } & Partial<Contents>

/** Everything that the `job-description` templates show. */
export interface JobDescriptionView extends DocumentView {
  /** The index of all documents, on screen. */
  up?: Name
  head: {
    /** Name of the role, in the language of the document when it has a title in it. */
    name: string
    /** What the document is, for example 岗位说明书. */
    kind: string
    titles?: { lang: string; text: string }[]
    /** The role in one sentence. */
    purpose: string
    /** Form number, version … at the right of the title. */
    control: Fact[]
    /** The facts that a reader looks for first. */
    facts: Fact[]
  }
  sections: Section[]
  /** The company's own `x-` keys, for templates of its own. */
  extra?: Readonly<Record<string, unknown>>
}
