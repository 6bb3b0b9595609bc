import { configFields, modelFields, roleFields } from '../schema-types/declared-fields.js'
import type { Area } from './areas.js'
import type { DeclaredImpact } from './impact.js'
import { type Kind, verbsOfKind } from './kinds.js'

/** What is known of a field. */
interface DeclaredField<K extends Kind> {
  readonly kind: K
  /** The part of a role or of the model that it belongs to. */
  readonly area: Area
  readonly impact: DeclaredImpact<K>
}

/** What stands below the front matter, which no schema describes: what it is called is said in `messages/`. */
const bodyFields = {
  body: { kind: 'passage', area: 'body', impact: 'minor' },
  section: { kind: 'section', area: 'body', impact: 'minor' },
  picture: { kind: 'picture', area: 'body', impact: 'minor' },
} as const

const declared = { ...roleFields, ...bodyFields, ...modelFields, ...configFields }

/**
 * Everything that can differ between two workspaces, in the order in which it is reported: that of the keys of the
 * schemas, which declare it. Names are singular; with a verb they are the types of changes: `kpi-target-tightened`. A
 * name is never changed once released, for approvals and policies refer to it.
 */
export const fields: { readonly [F in keyof typeof declared]: DeclaredField<(typeof declared)[F]['kind']> } =
  declared

/** A field of what stands below the front matter. */
export type BodyField = keyof typeof bodyFields
/** Something that can change. */
export type Field = keyof typeof fields
/** The kind of a field. */
export type KindOf<F extends Field> = (typeof fields)[F]['kind']
/** What can happen to a field. */
export type VerbOf<F extends Field> = (typeof verbsOfKind)[KindOf<F>][number]
/** What can happen to anything. */
export type Verb = VerbOf<Field>
/** The stable name of one kind of change: `grade-raised`. */
export type ChangeType = { [F in Field]: `${F}-${VerbOf<F>}` }[Field]

/** The names of all types of change, in the order of the fields. */
export function allChangeTypes(): ChangeType[] {
  return Object.entries(fields).flatMap(([field, { kind }]) =>
    verbsOfKind[kind].map((verb) => `${field}-${verb}` as ChangeType),
  )
}
