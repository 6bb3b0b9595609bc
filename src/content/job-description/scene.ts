import type { Model, Role } from '../../model/types.js'
import type { RevisionEntry } from '../types.js'

/** What a section of a job description is made from. */
export interface Scene {
  role: Role
  model: Model
  revisions: readonly RevisionEntry[]
}
