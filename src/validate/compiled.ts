import type { ValidateFunction } from 'ajv/dist/2020.js'
import { type FileKind, schemas } from '../parse/shapes.js'
import { ajvFor } from './ajv.js'
import { formats } from './formats.js'

/**
 * What looks at a value of each kind of file. The package has the functions themselves in place of this file, which its
 * build writes (`scripts/compiled-schemas.mjs`): Ajv takes longer to load and to compile than a small workspace to check.
 */
export const compiled = {
  'approved-changes': () => compile('approved-changes'),
  config: () => compile('config'),
  model: () => compile('model'),
  role: () => compile('role'),
} satisfies Record<FileKind, () => ValidateFunction>

function compile(kind: FileKind): ValidateFunction {
  return ajvFor({ 'common.schema.json': schemas.common }, { formats }).compile(schemas[kind])
}
