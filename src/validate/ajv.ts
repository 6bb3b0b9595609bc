import { Ajv2020 } from 'ajv/dist/2020.js'
import { not, or } from 'ajv/dist/compile/codegen/index.js'
import { _, type KeywordCxt, type Options } from 'ajv/dist/core.js'

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

/** Ajv as our schemas want it: every mistake is told, each with the schema and the value that it is about. */
export function ajvFor(schemas: NonNullable<Options['schemas']>, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    // Our own schemas are tested once, and inlining them makes more code than it saves time.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    schemas,
    ...options,
  })
  for (const keyword of annotations) ajv.addKeyword(keyword)
  ajv.addKeyword({ keyword: 'x-oneOf', type: 'object', schemaType: 'array', code: hasOneOf })
  return ajv
}

/** At least one of the keys is there. */
function hasOneOf(context: KeywordCxt): void {
  const { data, schema } = context
  const keys = schema as readonly string[]
  context.fail(not(or(...keys.map((key) => _`Object.hasOwn(${data}, ${key})`))))
}
