import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { FileKind } from '../parse/shapes.js'

/** One thing that the schema does not allow, at one place. */
export interface Mistake {
  error: ErrorObject
  /** The value that is wrong, the key that is unknown, the mapping that lacks a key. */
  pointer: string
}

/** What is known of the file while its mistakes are worded. */
export interface Scene {
  file: ParsedFile
  kind: FileKind
}

/** The mistakes behind a pile of schema errors: echoes of the same mistake are dropped. */
export function mistakesOf(errors: readonly ErrorObject[]): Mistake[] {
  const byPlace = new Map<string, Mistake>()
  for (const error of errors) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue
    const pointer = pointerOf(error)
    const place = error.keyword === 'required' ? `${pointer} ${error.params.missingProperty}` : pointer
    const known = byPlace.get(place)
    if (!known || rank(error) < rank(known.error)) byPlace.set(place, { error, pointer })
  }
  return [...byPlace.values()]
}

/** Errors that say more come first: a list of words says more than "text". */
const telling = [
  'additionalProperties',
  'enum',
  'x-oneOf',
  'required',
  'type',
  'minLength',
  'format',
  'pattern',
]
const rank = ({ keyword }: ErrorObject) =>
  (telling.indexOf(keyword) + telling.length + 1) % (telling.length + 1)

function pointerOf({ instancePath, params, propertyName }: ErrorObject): string {
  const key: unknown = propertyName ?? params.additionalProperty
  return typeof key === 'string' ? `${instancePath}/${escapeToken(key)}` : instancePath
}

/** A key as a step of a JSON pointer. */
export function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The key that a value belongs to, as the author wrote it; a list item belongs to its list. */
export function nameOf(file: ParsedFile, pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const key = file.keyAt(at)
    if (key !== undefined) return key
  }
  return ''
}

/** The pointer one step up. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0))
}
