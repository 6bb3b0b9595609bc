import type { MatrixCompetency } from '../../../../content/competency-matrix/types.js'

/** A competency, and the anchor of its indicators on the page: the same for the same roles and model. */
export interface AnchoredCompetency extends MatrixCompetency {
  anchor: string
}

/** Competencies with their anchors, numbered through. */
export function anchored(competencies: readonly MatrixCompetency[]): AnchoredCompetency[] {
  return competencies.map((competency, index) => ({ ...competency, anchor: `competency-${index + 1}` }))
}
