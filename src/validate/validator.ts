import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { FileKind } from '../parse/shapes.js'
import { compiled } from './compiled.js'

const made = new Map<FileKind, ValidateFunction>()

/** What the schema finds in a value. */
export function schemaErrors(kind: FileKind, value: unknown): ErrorObject[] {
  const validate = made.get(kind) ?? compiled[kind]()
  made.set(kind, validate)
  return validate(value) ? [] : [...(validate.errors ?? [])]
}
