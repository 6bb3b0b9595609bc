import approved from '../../schemas/approved-changes.schema.json' with { type: 'json' }
import common from '../../schemas/common.schema.json' with { type: 'json' }
import config from '../../schemas/config.schema.json' with { type: 'json' }
import model from '../../schemas/model.schema.json' with { type: 'json' }
import role from '../../schemas/role.schema.json' with { type: 'json' }
import { type Schema, type Shape, shapeOf } from './shape.js'

/** The kinds of files that have a schema. */
export type FileKind = 'role' | 'model' | 'config' | 'approved-changes'

/** The schemas as they are shipped. */
export const schemas = { 'approved-changes': approved, common, config, model, role } as unknown as Readonly<
  Record<FileKind | 'common', Schema>
>

const made = new Map<FileKind, Shape>()

/** What may stand in a file of this kind. */
export function shapeOfKind(kind: FileKind): Shape {
  const shape = made.get(kind) ?? shapeOf(schemas[kind], schemas.common)
  made.set(kind, shape)
  return shape
}
