import type { Entry } from '../portrait/portrait.js'

/** An entry as it was and as it is; one of them is missing when it was added or removed. */
export interface Pair {
  before?: Entry
  after?: Entry
}
