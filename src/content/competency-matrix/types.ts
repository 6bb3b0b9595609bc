import type {
  DepartmentReference,
  DocumentContent,
  Kind,
  LevelReference,
  Needed,
  RoleTitle,
  Status,
  Subject,
  Text,
} from '../types.js'

/** A role that is compared. */
export interface MatrixRole extends RoleTitle {
  grade?: string
  status: Status
  department?: DepartmentReference
}

/** What a role asks of a competency; without a level it asks for the competency alone. */
export interface MatrixNeed extends Needed {
  role: string
  level?: LevelReference
}

/** A level of a competency, and what somebody on it does; `indicators` are absent where nobody wrote any. */
export interface MatrixLevel {
  /** Counts from 1. */
  number: number
  name: Text
  indicators?: Text[]
}

/** A competency that some of the roles need. */
export interface MatrixCompetency {
  /** Its id; absent for one that is only named, and is not in the dictionary. */
  competency?: string
  kind: Kind
  name: Text
  definition?: Text
  topics: Text[]
  /** Id of its scale. */
  scale?: string
  /** Of those who need it, in the order of the roles. */
  needs: MatrixNeed[]
  /** All levels of its scale; absent when it has no indicators. */
  levels?: MatrixLevel[]
}

/** A scale that the competencies use. */
export interface MatrixScale {
  scale: string
  name: Text
  /** `number` counts from 1. */
  levels: { number: number; name: Text; description?: Text }[]
}

/** Who needs what at which level, and what that level looks like. */
export interface CompetencyMatrixContent extends DocumentContent {
  content: 'competency-matrix'
  subject: Subject
  /** Of the ladder or the department; absent for the whole workspace. */
  name?: Text
  /** What the ladder says of itself. */
  description?: Text
  /** By department as the model lists them, then by ladder from the lowest grade; those of a ladder as it has them. */
  roles: MatrixRole[]
  /** By kind, then as the dictionary lists them, then the merely named ones. */
  competencies: MatrixCompetency[]
  /** Each once, as the competencies come to it. */
  scales: MatrixScale[]
}
