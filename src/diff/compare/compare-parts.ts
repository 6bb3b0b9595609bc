import type { EntityKind } from '../../diagnostic.js'
import type { ModelPart } from '../../model/types.js'
import type { NamedChange, Subject } from '../change.js'
import type { Field } from '../fields.js'
import { nameChange, typeOf } from '../name/name-change.js'
import { withDetails } from '../portrait/details.js'
import { type PartKind, tellings } from '../portrait/model-parts.js'
import type { Entry } from '../portrait/portrait.js'
import { ownTerms, type Telling } from '../terms.js'
import { compareEntries } from './compare-entries.js'
import { foldRegrouped } from './regrouped.js'
import type { Sides } from './sides.js'

/** What entries of the model are called in changes. */
const kinds = {
  scales: { kind: 'scale', field: 'scale', id: 'scale-id' },
  competencies: { kind: 'competency', field: 'competency', id: 'competency-id' },
  kpis: { kind: 'kpi', field: 'library-kpi', id: 'library-kpi-id' },
  ladders: { kind: 'ladder', field: 'ladder', id: 'ladder-id' },
  departments: { kind: 'department', field: 'org-unit', id: 'org-unit-id' },
  categories: { kind: 'category', field: 'job-category', id: 'job-category-id' },
} as const satisfies Record<PartKind, { kind: EntityKind; field: Field; id: Field }>

/** What has changed in the competency model and everything beside it. */
export function compareParts(sides: Sides): NamedChange[] {
  return (Object.keys(kinds) as PartKind[]).flatMap((kind) => compareKind(kind, sides))
}

function compareKind(kind: PartKind, { before, after, pairing, terms }: Sides): NamedChange[] {
  const formerOf = new Map([...pairing[kind]].map(([was, is]) => [is, was]))
  const old: ReadonlyMap<string, ModelPart> = before[kind]
  const now: ReadonlyMap<string, ModelPart> = after[kind]
  const gone = [...old.values()].filter(({ id }) => !pairing[kind].has(id))
  const former: Telling = { model: before, terms }
  const present: Telling = { model: after, terms: ownTerms }
  return [
    ...[...now.values()].flatMap((part) => {
      const was = old.get(formerOf.get(part.id) ?? '')
      if (!was) return [come(kind, part, tellPart(kind, part, present))]
      return comparePart({ kind, was, is: part }, tellPart(kind, was, former), tellPart(kind, part, present))
    }),
    ...gone.map((part) => left(kind, part, tellPart(kind, part, former))),
  ]
}

function comparePart(
  { kind, was, is }: { kind: PartKind; was: ModelPart; is: ModelPart },
  before: Entry,
  after: Entry,
): NamedChange[] {
  const subject: Subject = { ...subjectOf(kind, is), ...(was.id === is.id ? {} : { formerId: was.id }) }
  const naming = {
    subject,
    before: (pointer: string) => was.locate(pointer),
    after: (pointer: string) => is.locate(pointer),
  }
  const changes = foldRegrouped(compareEntries(before, after)).map((difference) =>
    nameChange(difference, naming),
  )
  if (was.id === is.id) return changes
  const places = { before: was.locate(`${was.pointer}/id`), after: is.locate(`${is.pointer}/id`) }
  const renamed = {
    ...bare(subject),
    ...typeOf(kinds[kind].id, 'changed'),
    before: was.id,
    after: is.id,
    places,
  }
  return [renamed, ...changes]
}

const tellPart = (kind: PartKind, part: ModelPart, telling: Telling) =>
  (tellings[kind] as (part: ModelPart, telling: Telling) => Entry)(part, telling)

const subjectOf = (kind: PartKind, { id, name }: ModelPart): Subject => ({ kind: kinds[kind].kind, id, name })

const bare = (subject: Subject) => ({ subject, trail: [], touches: [], others: [] })

function come(kind: PartKind, part: ModelPart, told: Entry): NamedChange {
  const places = { after: part.locate(part.pointer) }
  return {
    ...bare(subjectOf(kind, part)),
    ...typeOf(kinds[kind].field, 'added'),
    after: part.name,
    ...withDetails({ after: told }),
    places,
  }
}

function left(kind: PartKind, part: ModelPart, told: Entry): NamedChange {
  const places = { before: part.locate(part.pointer) }
  return {
    ...bare(subjectOf(kind, part)),
    ...typeOf(kinds[kind].field, 'removed'),
    before: part.name,
    ...withDetails({ before: told }),
    places,
  }
}
