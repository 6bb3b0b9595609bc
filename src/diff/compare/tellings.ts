import type { Place } from '../../diagnostic.js'
import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'
import type { NamedEntities, RoleTelling } from '../portrait/references.js'
import { ownTerms } from '../terms.js'
import type { Sides } from './sides.js'

/** How the roles of each side are told. */
export interface Tellings {
  before: RoleTelling
  after: RoleTelling
}

/** Both sides in the terms of the model after. */
export function tellingsOf({ before, after, terms }: Sides): Tellings {
  // A name goes before an id, and what is now before what was: whoever still writes a former id means the same role.
  const idsByName = (kind: NamedEntities) =>
    new Map([
      ...[...before[kind].keys()].map((id) => [fold(id), terms.id(kind, id)] as const),
      ...[...after[kind].keys()].map((id) => [fold(id), id] as const),
      ...namesIn(before, kind).map(({ id, name }) => [fold(name), terms.id(kind, id)] as const),
      ...namesIn(after, kind).map(({ id, name }) => [fold(name), id] as const),
    ])
  const known = {
    roles: idsByName('roles'),
    competencies: idsByName('competencies'),
    kpis: idsByName('kpis'),
    departments: idsByName('departments'),
  }
  return {
    before: { model: before, terms, known },
    after: { model: after, terms: ownTerms, known },
  }
}

function namesIn({ roles, ...parts }: Model, kind: NamedEntities): { id: string; name: string }[] {
  if (kind !== 'roles') return [...parts[kind].values()]
  return [...roles.values()].filter(({ abstract }) => !abstract).map(({ id, title }) => ({ id, name: title }))
}

/** Where the pointers of a portrait lead to; those of the body name the line. */
export function locator(role: Role): (pointer: string) => Place {
  return (pointer) => {
    const line = /^\/body\/(\d+)$/.exec(pointer)?.[1]
    if (line === undefined) return role.locate(pointer)
    const start = { line: role.bodyLine + Number(line), column: 1 }
    return { file: role.file, start, end: start }
  }
}
