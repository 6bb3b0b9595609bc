import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { type FileKind, schemas } from '../parse/shapes.js'
import { formats } from './formats.js'

/** Keys of our own that say nothing of what is valid. */
const annotations = [
  'x-zh',
  'x-words',
  'x-short',
  'x-expected',
  'x-competencies',
  'x-pair',
  'x-change',
  'x-own',
  'x-page',
]

const compiled = new Map<FileKind, ValidateFunction>()

/** What the schema finds in a value. A schema is compiled once in a run, when it is first needed. */
export function schemaErrors(kind: FileKind, value: unknown): ErrorObject[] {
  const validate = compiled.get(kind) ?? compile(kind)
  compiled.set(kind, validate)
  return validate(value) ? [] : [...(validate.errors ?? [])]
}

function compile(kind: FileKind): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    // Our own schemas are tested once; to test and inline them in every run would take five times as long.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code: { optimize: false },
    schemas: { 'common.schema.json': schemas.common },
    formats,
  })
  for (const keyword of annotations) ajv.addKeyword(keyword)
  ajv.addKeyword({ keyword: 'x-oneOf', type: 'object', schemaType: 'array', validate: hasOneOf })
  return ajv.compile(schemas[kind])
}

const hasOneOf = (keys: string[], value: object) => keys.some((key) => Object.hasOwn(value, key))
