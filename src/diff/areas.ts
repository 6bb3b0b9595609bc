import { areas as declared } from '../schema-types/declared-fields.js'

/** One of the areas. */
export type Area = (typeof declared)[number]

/** Where a change belongs, for who must agree and for ratings: the keys of role and model files, mostly. */
export const areas: readonly Area[] = declared
