import type { DocumentView } from '../types.js'

/** A role as a column. */
export interface MatrixColumn {
  title: string
  href?: string
  grade?: string
  /** Said only of roles that are not approved. */
  status?: string
}

/** What a role needs of a competency: a level, or only the competency, or nothing. */
export interface MatrixCell {
  /** Head of the column, for narrow screens. */
  column: string
  /** Class of the shade: `shade-1` to `shade-5`, `shade-0` without a level. */
  shade: string
  level?: { number: number; name?: string }
  /** Needed, without a level. */
  needed?: string
  preferred?: string
  /** Mark of a cell in which nothing is needed. */
  none?: string
}

export interface MatrixRow {
  name: string
  /** Address of the competency's indicators on the same page. */
  href?: string
  definition?: string
  cells: MatrixCell[]
}

/** Rows of one kind: knowledge, skills, abilities. */
export interface MatrixGroup {
  kind: string
  /** Columns of the table, with the row heads. */
  span: number
  /** More rows than stay together: they may go on on the next page, which then says the kind again. */
  long?: true
  rows: MatrixRow[]
}

/** One table of the matrix: as many columns as a page is wide. */
export interface MatrixPart {
  caption: string
  /** Class of the table: `columns-3`, with ` rotated` when the heads are. */
  style: string
  /** Departments above the columns, in the matrix of a workspace. */
  departments?: { name: string; span: number }[]
  columns: MatrixColumn[]
  /** It has a long group. */
  long?: true
  groups: MatrixGroup[]
}

export interface MatrixLevel {
  number: number
  name: string
  shade: string
}

export interface ScaleLegend {
  name: string
  levels: (MatrixLevel & { description?: string })[]
}

/** The levels of one competency, with what somebody on each does and which roles need it. */
export interface IndicatorTable {
  /** Anchor of the table on the page. */
  id: string
  name: string
  definition?: string
  topics?: string
  levels: (MatrixLevel & { indicators?: string[]; neededBy?: string })[]
}

/** Everything that the `competency-matrix` templates show. */
export interface CompetencyMatrixView extends DocumentView {
  head: {
    name: string
    kind: string
    description?: string
    summary: string
    up?: { text: string; href: string }
  }
  parts: MatrixPart[]
  scales?: ScaleLegend[]
  indicators?: { kind: string; competencies: IndicatorTable[] }[]
}
