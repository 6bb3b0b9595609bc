import type { Need, Role } from '../model/types.js'

export type {
  ApprovalStep,
  Better,
  Cycle,
  EducationLevel,
  Kind,
  Need,
  RelationshipScope,
  Right,
  Status,
} from '../model/types.js'

/** What a document can be about. */
export type Subject =
  | { kind: 'role'; id: string }
  | { kind: 'ladder'; id: string }
  | { kind: 'department'; id: string }
  | { kind: 'workspace' }

/** What a kind of document is about: a subject of one model, or two states of a workspace, which only `diff` has. */
export type DocumentKind = Subject['kind'] | 'comparison'

/** A text as its author wrote it, marks of emphasis and all. */
export type Text = Role['title']

/** Titles by the tags of their languages, beside the one that is written as the title. */
export type Titles = Role['titles']

/** The company whose documents they are; `logo` is a data: URL. */
export interface Company {
  name: string
  logo?: string
}

/** One line of a revision history. */
export interface RevisionEntry {
  change: Text
  version?: string
  /** ISO date. */
  on?: string
  by?: Text
}

/**
 * What content is made with, beside the model: data alone. It knows no language and has no words, so that what it gives is
 * the same in every language.
 */
export interface ContentContext {
  company?: Company | undefined
  /** The revision history of a role, newest first; without it the role's own is given. */
  revisions?: ((id: string) => readonly RevisionEntry[]) | undefined
}

/** What every content has. */
export interface DocumentContent {
  /** The name of the content. */
  content: string
  /** ISO date of what it says (never of the clock); absent when it has none. */
  date?: string
  company?: Company
}

/** A post that is named. */
export interface Post {
  /** The id of its role; absent for a post outside the workspace. */
  role?: string
  /** The title of its role, or the name as written for a post outside the workspace. */
  name: Text
  /** Its titles in other languages; absent when its role has none. */
  titles?: Titles
}

/** A role of the workspace, by its title. */
export interface RoleTitle {
  role: string
  title: Text
  /** Its titles in other languages; absent when it has none. */
  titles?: Titles
}

/** A department: `id` when the model has it, else only the name as written. */
export interface DepartmentReference {
  id?: string
  name: Text
}

/** A level of a competency. */
export interface LevelReference {
  /** Counts from 1. */
  number: number
  /** How many levels its scale has; absent when the dictionary has no scale for it. */
  of?: number
  /** What the scale calls the level. */
  name?: Text
}

/** Whether something is required or only preferred. */
export interface Needed {
  need: Need
}
