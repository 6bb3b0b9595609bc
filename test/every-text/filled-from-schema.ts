import { readFileSync } from 'node:fs'

/** As much of a JSON Schema as is needed to fill a file in. */
interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  examples?: unknown[]
}

const schemas = new Map<string, Schema>()

/** Keys whose value is another entry's name, or decides what the file is; and those that a file is complete without. */
const LEFT_OUT = new Set(['extends', 'abstract', 'weight', 'parent', 'kpi'])

/** Values that must fit to others. */
export type Given = Readonly<Record<string, unknown>>

/**
 * A whole file from its schema: every text in it is what `textAt` says of its path, so that a text that is new in the
 * schema is in it by itself. `given` are values by path, where a text would not do.
 */
export function filledFromSchema(
  file: string,
  textAt: (path: string) => string,
  given: Given,
): Record<string, unknown> {
  let count = 0
  const nextId = () => {
    count += 1
    return `id-${count}`
  }
  const fill = (written: Schema, from: string, path: string): unknown => {
    if (path in given) return given[path]
    const { schema, name, home } = resolved(written, from)
    const key = path.split('/').at(-1) ?? ''
    if (name === 'id') return nextId()
    if (isText(schema, name)) return textAt(path)
    if (schema.properties) return object(schema.properties, home, path)
    if (schema.items && !schema.additionalProperties)
      return [0, 1].map((at) => fill(schema.items as Schema, home, `${path}/${at}`))
    if (typeof schema.additionalProperties === 'object')
      return {
        [exampleKey(schema)]: fill(schema.additionalProperties, home, `${path}/${exampleKey(schema)}`),
      }
    return schema.examples?.[0] ?? schema.enum?.[0] ?? key
  }
  const object = (properties: Record<string, Schema>, home: string, path: string) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([key]) => !LEFT_OUT.has(key))
        .map(([key, schema]) => [key, fill(schema, home, `${path}/${key}`)])
        .filter(([, value]) => value !== undefined),
    )
  return fill(schemaOf(file), file, '') as Record<string, unknown>
}

function isText(
  { type, format, pattern, enum: words, properties, items }: Schema,
  name: string | undefined,
): boolean {
  if (name === 'text' || name === 'optionalText') return true
  const isString = type === 'string' || (Array.isArray(type) && type.includes('string'))
  return name === undefined && isString && !(format || pattern || words || properties || items)
}

function exampleKey({ examples }: Schema): string {
  return Object.keys((examples?.[0] as object | undefined) ?? {})[0] ?? 'en'
}

function resolved(written: Schema, from: string): { schema: Schema; name?: string; home: string } {
  if (written.$ref === undefined) return { schema: written, home: from }
  const [file = '', pointer = ''] = written.$ref.split('#')
  const home = file === '' ? from : file
  const name = pointer.split('/').at(-1) ?? ''
  const { $ref: _, ...own } = written
  const found = resolved(schemaOf(home).$defs?.[name] ?? {}, home)
  return { schema: { ...found.schema, ...own }, name: found.name ?? name, home: found.home }
}

function schemaOf(file: string): Schema {
  const known = schemas.get(file) ?? (JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema)
  schemas.set(file, known)
  return known
}
