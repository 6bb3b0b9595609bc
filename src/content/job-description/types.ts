import type { Role } from '../../model/types.js'
import type { MoneyRange } from '../../values/money.js'
import type {
  ApprovalStep,
  DepartmentReference,
  DocumentContent,
  Post,
  RevisionEntry,
  Status,
  Text,
  Titles,
} from '../types.js'
import type {
  Authority,
  Duty,
  Performance,
  Qualifications,
  RelationshipGroup,
  RequirementGroup,
  RoutineGroup,
  ScopeItem,
} from './work-types.js'

/** What identifies a role, and the paper about it. */
export interface RoleIdentity {
  id: string
  title: Text
  titles: Titles
  /** Number of the role. */
  code?: string
  /** Number of the form. */
  form?: string
  version?: string
  status: Status
  /** ISO date. */
  effective?: string
  owner?: Text
  department?: DepartmentReference
  category?: Category
  grade?: string
  /** The role in one sentence; empty when nobody wrote it. */
  purpose: Text
}

/** One of the workspace's categories of roles. */
export interface Category {
  id: string
  name: Text
}

/** Posts that a role names, and what it says where it has nobody to name: 无（…）. */
export interface Posts {
  posts: Post[]
  none?: Text
}

/** What the post is and where it stands. */
export interface Basics {
  title: Text
  code?: string
  department?: DepartmentReference
  grade?: string
  superior: Posts
  dotted: Posts
  /** As written, or found from the other roles when the role does not say. */
  reports: Posts
  /** A number of persons, or a sentence. */
  headcount?: number | Text
  location?: Text
  /** A word of the schema, such as `full-time`, or one of the author's own. */
  employmentType?: string
  /** A number of months, or a sentence. */
  probation?: number | Text
  incumbent?: Text
  owner?: Text
  /** ISO date. */
  effective?: string
  /** ISO date. */
  reviewBy?: string
  /** `among` is all that the workspace has, in its order; empty when it lists none. */
  category?: Category & { among: Category[] }
}

/** The posts around a role. */
export interface Neighbourhood {
  self: Text
  /** From the top: the superior's superior when known, the superior. */
  above: Post[]
  /** Posts with the same superior, without the role itself. */
  peers: Post[]
  /** Dotted lines up. */
  dotted: Post[]
  reports: Post[]
}

export interface Conditions {
  hours?: Text
  setting?: Text
  travel?: Text
  physical?: Text
  equipment: { personal: Text[]; shared: Text[]; company: Text[] }
}

export interface Career {
  /** The ladder that the role stands on, from the lowest step up. */
  ladder?: { id: string; name: Text; steps: Post[] }
  promotion: Posts
  rotation: Posts
  training: { onboarding: Text[]; ongoing: Text[] }
}

/** Pay and benefits that the author has published. */
export interface Compensation {
  range?: MoneyRange
  components: { name: Text; note?: Text }[]
  benefits: Text[]
}

/**
 * A stretch of a text, by its offsets, that stands for something else: for a text (a picture that is part of the document),
 * for a link of some words (to a role, or to nowhere), or for what a link by a name leads to.
 */
export type Edit = { from: number; to: number } & (
  | { text: string }
  | { words: { from: number; to: number }; role?: string }
  | { name: string; role: string }
)

/** Markdown, and what of it stands for something else, in its order. */
export interface Supplement {
  markdown: Text
  edits: Edit[]
}

/** Who signs: each step as often as somebody is named for it, once with nobody where none is, the incumbent last. */
export interface Signature {
  step: ApprovalStep | 'incumbent'
  by?: Text
  /** ISO date. */
  on?: string
}

/** What the sections of a job description hold, by the name of the section, in their order. */
export interface Sections {
  basics: Basics
  purpose: Text
  position: Neighbourhood
  duties: Duty[]
  routine: RoutineGroup[]
  authority: Authority[]
  accountability: Text[]
  scope: ScopeItem[]
  relationships: RelationshipGroup[]
  processes: Text[]
  qualifications: Qualifications
  ksa: RequirementGroup[]
  performance: Performance
  conditions: Conditions
  career: Career
  compensation: Compensation
  supplement: Supplement
  revisions: RevisionEntry[]
  signoff: Signature[]
}

export type SectionName = keyof Sections

/** A section that has something to say: it stands under its own name. */
export type Section = { [N in SectionName]: { id: N } & Pick<Sections, N> }[SectionName]

/** The job description of one role. */
export interface JobDescriptionContent extends DocumentContent {
  content: 'job-description'
  role: RoleIdentity
  sections: Section[]
  /** The company's own `x-` keys, as they are. */
  extra?: Role['extra']
}
