import type { Field } from '../fields.js'
import type { Strictness } from './only-words.js'

/** Sentences about accountability, pay, permission or admission, where a single particle may move a boundary. */
const strict: ReadonlySet<Field> = new Set([
  'authority',
  'authority-note',
  'accountability',
  'education',
  'education-note',
  'experience',
  'certificate',
  'other-requirement',
  'kpi-definition',
  'kpi-note',
  'appraisal-note',
  'hours',
  'travel',
  'physical',
])

const formulas: ReadonlySet<Field> = new Set(['kpi-formula', 'pay-component-note'])

/** How much of a field's wording may be another so that it is called words only. */
export function strictnessOf(field: Field): Strictness {
  if (formulas.has(field)) return 'formula'
  return strict.has(field) ? 'strict' : 'free'
}
