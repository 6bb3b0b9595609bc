import type { DepartmentReference, DocumentContent, RoleTitle, Status, Subject, Text } from '../types.js'

/** A role in the list. */
export interface IndexRole extends RoleTitle {
  code?: string
  grade?: string
  version?: string
  status: Status
}

/** A department that has roles, or those that have none. */
export interface IndexDepartment {
  /** Absent for roles without a department. */
  department?: DepartmentReference
  /** The names of the departments above it, the highest first. */
  above: Text[]
  /** Along the ladders first, from the lowest grade, then by id. */
  roles: IndexRole[]
}

/** A step of a ladder. */
export interface IndexStep extends RoleTitle {
  grade?: string
  /** Its role has errors, so that there is no document about it. */
  unsound?: true
}

export interface IndexLadder {
  ladder: string
  name: Text
  description?: Text
  /** Lowest grade first. */
  steps: IndexStep[]
}

/** What a document can be about that is no single role. */
export interface IndexSubject {
  subject: Subject
  /** Of the department or the ladder; absent for the whole workspace. */
  name?: Text
  /** There is a competency matrix of it. */
  matrix?: true
}

/** The way into all documents of a workspace. */
export interface IndexContent extends DocumentContent {
  content: 'index'
  counts: { roles: number; ladders: number; competencies: number }
  /** How many roles are how far; those that no role has are left out. */
  statuses: { status: Status; count: number }[]
  /** As the model lists them, those that it does not list at the end. */
  departments: IndexDepartment[]
  ladders: IndexLadder[]
  /** The workspace, its departments, its ladders. */
  subjects: IndexSubject[]
}
