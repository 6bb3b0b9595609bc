import type { Diagnostic } from '../diagnostic.js'
import { describeKey } from './describe-key.js'
import { describeValue } from './describe-value.js'
import type { Mistake, Scene } from './mistake.js'

/** A mistake as a diagnostic at its exact place; undefined when it is none after all. */
export function describe(mistake: Mistake, scene: Scene): Diagnostic {
  return describeKey(mistake, scene) ?? describeValue(mistake, scene)
}
