import { areaNames } from '../schema-types/declared-fields.js'

/** One of the areas. */
export type Area = keyof typeof areaNames

/** Where a change belongs, for who must agree and for ratings: the keys of role and model files, mostly. */
export const areas = Object.keys(areaNames) as readonly Area[]
