import type { Kind, verbsOfKind } from './kinds.js'

/**
 * What a change means for people: `material` changes what somebody is owed, owes or must be; `minor` is the same job,
 * asked differently; `editorial` is words only.
 */
export type Impact = 'material' | 'minor' | 'editorial'

/** Impacts, the gravest first. */
export const impacts = ['material', 'minor', 'editorial'] as const satisfies readonly Impact[]

/** What can happen to a value of a kind; a sentence that is revised may also be turned into another rule. */
type Happening<K extends Kind> =
  | (typeof verbsOfKind)[K][number]
  | ('revised' extends (typeof verbsOfKind)[K][number] ? 'turned' : never)

/** What changes of a field mean, as its schema declares it: the usual impact, and what differs from it. */
export type DeclaredImpact<K extends Kind> =
  | Impact
  | ({ readonly usual: Impact } & { readonly [V in Happening<K>]?: Impact })
