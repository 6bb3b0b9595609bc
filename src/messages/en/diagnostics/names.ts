import type { EntityKind, ValueKind, Weighted } from '../../../diagnostic.js'
import { asWritten } from '../../../edits/as-written.js'
import { keepsAll } from '../../../edits/keeps-all.js'

/** What kinds of entries are called. */
export const kinds = {
  role: 'role',
  competency: 'competency',
  kpi: 'KPI',
  ladder: 'ladder',
  scale: 'scale',
  department: 'department',
  category: 'category',
} satisfies Record<EntityKind, string>

const inModel = (key: string) => `add it to "${key}" in a model file under roles/, such as model.yaml`

/** Where a new entry of a kind is written. */
export const homes = {
  role: 'write a role file for it under roles/',
  competency: inModel('competencies'),
  kpi: `${inModel('kpis')}; or write a new one in the role itself, under "kpis" with "name:"`,
  ladder: inModel('ladders'),
  scale: inModel('scales'),
  department: inModel('departments'),
  category: inModel('categories'),
} satisfies Record<EntityKind, string>

/** What kinds of values are called. */
export const values = {
  text: 'text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  mapping: 'keys with values',
  empty: 'empty',
} satisfies Record<ValueKind, string>

/** What weighted lists are called. */
export const weighted = {
  duties: 'duties',
  kpis: 'KPIs',
  ksa: 'competencies',
} satisfies Record<Weighted, string>

/** A word of the author, set off from the sentence. */
export const name = (text: string) => `"${text}"`
/** Several words of the author. */
export const names = (texts: readonly string[]) => texts.map(name).join(', ')
/** A long list is cut: a message is not a catalogue. */
export const some = (texts: readonly string[]) =>
  names(texts.slice(0, 8)) + (texts.length > 8 ? ' and more' : '')
/** Words that may be written, a long list cut. */
export const list = (texts: readonly string[]) =>
  texts.slice(0, 8).join(', ') + (texts.length > 8 ? ' and more' : '')
/** A way from one to the next. */
export const line = (path: readonly string[]) => path.join(' → ')
/** The fix that names what to write instead. */
export const change = (nearest: string | undefined) =>
  nearest === undefined ? {} : { fix: `write: ${nearest}` }
/** A number without the dust of binary fractions. */
export const round = (number: number) => Math.round(number * 100) / 100
/** A number of things. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`
/** What YAML makes of a text without quotes. */
export const takenFor = (text: string) =>
  text.startsWith('#') ? 'a comment' : /^[-+.\d]/.test(text) ? 'a number' : 'true or false'
/** The fix that names what to write instead; for a person to decide where it does not say quite the same. */
export const instead = (found: string, nearest: string, written = asWritten(nearest)) =>
  keepsAll(found, nearest) ? `write: ${written}` : `if this is what you mean, write ${written}`
