import type { Place } from '../../diagnostic.js'
import type { NamedChange, Scalar, Subject, Turn } from '../change.js'
import type { Difference } from '../compare/difference.js'
import { type ChangeType, type Field, fields, type Verb } from '../fields.js'
import { saidOf, withDetails } from '../portrait/details.js'
import type { Entry, Value } from '../portrait/portrait.js'
import { turnOf } from './turns.js'
import { verbOf } from './verbs.js'

/** Whose difference is named, and where its pointers lead to on either side. */
export interface Naming {
  subject: Subject
  before(pointer: string): Place
  after(pointer: string): Place
}

/** The name of a difference: a stable type and its facts. */
export function nameChange(difference: Difference, naming: Naming): NamedChange {
  const { field, trail, preferred } = difference
  const verb = verbOf(difference)
  const scalars = scalarsOf(difference)
  return {
    ...typeOf(field, verb),
    subject: naming.subject,
    trail,
    ...scalars,
    ...(verb === 'revised' ? turning(scalars) : {}),
    ...(difference.what === 'entry' ? withDetails(difference) : {}),
    ...(difference.what === 'home' && difference.all ? { details: difference.all.map(detailOf) } : {}),
    ...contentsOf(difference),
    ...(difference.what === 'order' ? { moves: difference.moves } : {}),
    ...(difference.what === 'place' ? { from: difference.from, to: difference.to } : {}),
    ...(preferred ? { preferred } : {}),
    places: placesOf(difference, naming),
    touches: [],
    others: [],
  }
}

/** The parts of a change that its field and verb decide. */
export function typeOf(field: Field, verb: Verb): Pick<NamedChange, 'type' | 'field' | 'verb' | 'area'> {
  return { type: `${field}-${verb}` as ChangeType, field, verb, area: fields[field].area }
}

function turning({ before = '', after = '' }: { before?: Scalar; after?: Scalar }): { turn?: Turn } {
  const turn = turnOf(String(before), String(after))
  return turn ? { turn } : {}
}

function scalarsOf(difference: Difference): { before?: Scalar; after?: Scalar } {
  const { before, after } = sidesOf(difference)
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function sidesOf(difference: Difference): { before: Scalar | undefined; after: Scalar | undefined } {
  if (difference.what === 'home') return { before: difference.from, after: difference.to }
  if (difference.what === 'grouped' || difference.what === 'ungrouped')
    return { before: undefined, after: difference.all.map(({ name }) => name).join(' + ') }
  if (difference.what === 'split')
    return { before: difference.before.name, after: difference.after.map(({ name }) => name).join(' + ') }
  if (difference.what === 'order')
    return { before: namesOf(difference.before), after: namesOf(difference.after) }
  return { before: scalarOf(difference.before), after: scalarOf(difference.after) }
}

/** A picture that is accepted is this one: another under the same name must be asked for anew. */
function contentsOf(difference: Difference): Pick<NamedChange, 'contents'> {
  if (difference.what !== 'value' || fields[difference.field].kind !== 'picture') return {}
  return { contents: [difference.before?.key, difference.after?.key] }
}

const detailOf = (entry: Entry) => ({ field: entry.field, value: saidOf(entry) })

const namesOf = (entries: readonly Entry[]) => entries.map(({ name }) => name).join(' › ')

function scalarOf(side: Value | Entry | undefined): Scalar | undefined {
  if (!side) return undefined
  return 'value' in side ? side.value : saidOf(side)
}

function placesOf(difference: Difference, naming: Naming): NamedChange['places'] {
  const before = pointerOf(difference.before)
  const after = pointerOf(difference.after)
  return {
    ...(before === undefined ? {} : { before: naming.before(before) }),
    ...(after === undefined ? {} : { after: naming.after(after) }),
  }
}

function pointerOf(side: Value | Entry | readonly Entry[] | undefined): string | undefined {
  return (Array.isArray(side) ? side[0] : (side as Value | Entry | undefined))?.pointer
}
