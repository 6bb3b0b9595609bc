import { fold } from '../../model/fold.js'
import type { Located } from '../../model/types.js'
import type { Scalar, Step } from '../change.js'
import type { Field } from '../fields.js'

/** One value of an entry, as a file in the plainest style would have it. */
export interface Value {
  field: Field
  value: Scalar
  /** What tells it from others, when that is not the value: the id of the role that a title stands for. */
  key?: string
  /** What tells it from others as long as the other side has no key: the name of a level of no scale. */
  alias?: string
  /** How much it asks, more being more; two for a range. Comparable only with those of the same unit. */
  measures?: readonly number[]
  unit?: string
  pointer: string
}

/** A thing with values and lists in it: a role, a duty, a KPI. */
export interface Entry {
  field: Field
  /** Entries of one list with the same key are the same; the key survives formatting and, for references, renaming. */
  key: string
  name: string
  /** Its own wording, when another wording may still be the same entry. */
  text?: string
  /** By what the eye finds it again among others when little else is left of it. */
  label?: string
  pointer: string
  values: readonly Value[]
  lists: readonly List[]
  preferred?: true
  /** What it stands under within its list: only entries of one group can be the same in another wording. */
  group?: Step
}

/** Entries of one kind. */
export interface List {
  field: Field
  entries: readonly Entry[]
  /** Whether their order says something, as duties stand by importance, or nothing, as the keys of a mapping. */
  order?: 'matters' | 'none'
  /** Entries left over on both sides are the same in another wording: the only ones, or those at one place. */
  slots?: 'alone' | 'place'
  /** What came or went is told by the text that it stands in: only what is on both sides is compared. */
  isTold?: true
}

/** What one key adds to the portrait of a role. */
export interface Part {
  values?: readonly Value[]
  lists?: readonly List[]
}

/** How a value is shown and measured, besides what it is. */
export type Extras = Partial<Pick<Value, 'key' | 'alias' | 'measures' | 'unit'>>

/** A value, or nothing when there is none. */
export function value(
  field: Field,
  found: Scalar | undefined,
  pointer: string,
  extras: Extras = {},
): Value[] {
  return found === undefined || found === '' ? [] : [{ field, value: found, pointer, ...extras }]
}

/** A number, which measures itself. */
export function amount(field: Field, found: number | undefined, pointer: string, unit = ''): Value[] {
  return found === undefined ? [] : value(field, found, pointer, { measures: [found], unit })
}

/** What an entry is made of; what is left out is empty. */
export type EntryParts = Pick<Entry, 'name' | 'pointer'> & Partial<Omit<Entry, 'field'>>

/** An entry; unless another is given its key is its name. */
export function entry(field: Field, parts: EntryParts): Entry {
  return { field, values: [], lists: [], key: fold(parts.name), ...parts }
}

/** Whether something is required of a person, as a value of its entry. */
export function need(field: Field, found: 'required' | 'preferred', pointer: string): Value[] {
  return value(field, found, `${pointer}/need`)
}

/** What an entry has that need not be met. */
export function wish(found: 'required' | 'preferred'): { preferred?: true } {
  return found === 'preferred' ? { preferred: true } : {}
}

/** A list of sentences or names, which may be worded anew. */
export function texts(field: Field, found: readonly string[], pointer: string): List {
  return {
    field,
    entries: found.map((text, index) => entry(field, { name: text, text, pointer: `${pointer}/${index}` })),
  }
}

/** A list of entries, each made of one item. */
export function list<T extends Located>(
  field: Field,
  items: readonly T[],
  toParts: (item: T) => Omit<EntryParts, 'pointer'>,
  options: Omit<List, 'field' | 'entries'> = {},
): List {
  return {
    field,
    entries: items.map((item) => entry(field, { pointer: item.pointer, ...toParts(item) })),
    ...options,
  }
}
