import type { Model } from '../model/types.js'

/** Entities of a model that have ids. */
export type Entities = 'roles' | 'competencies' | 'kpis' | 'ladders' | 'scales' | 'departments' | 'categories'

/** The terms a model is described in: the ids and level numbers of another model, where that has them. */
export interface Terms {
  id(kind: Entities, id: string): string
  /** The number of a level in the other model's scale; may lie between two of its numbers for a level that it lacks. */
  level(scale: string, number: number): number
  /** Whether higher levels of a scale are still the higher ones, so that raised and lowered can be told. */
  isInOrder(scale: string): boolean
}

/** A model in its own terms. */
export const ownTerms: Terms = { id: (_, id) => id, level: (_, number) => number, isInOrder: () => true }

/** What portraits of a model are made with. */
export interface Telling {
  model: Model
  terms: Terms
}
