import type { RevisionEntry } from '../../../../content/types.js'
import type { Model, Role } from '../../../../model/types.js'
import type { Wording } from '../wording/wording.js'

/** What a section of a job description is made from. */
export interface Scene {
  role: Role
  model: Model
  wording: Wording
  /** Address of another role's job description. */
  link(id: string): string | undefined
  revisions: readonly RevisionEntry[]
  /** What the document is called, where it is not simply a job description. */
  kind?: string | undefined
}
