import type { Model } from '../../model/types.js'
import type { Pairing } from '../pair/pair-models.js'
import type { Terms } from '../terms.js'

/** Two models, and which entity of one is which of the other. */
export interface Sides {
  before: Model
  after: Model
  pairing: Pairing
  /** The terms of the model before. */
  terms: Terms
  /** Ids of roles, as they are now, that are known to say the same on both sides. */
  isUntouched(id: string): boolean
}
