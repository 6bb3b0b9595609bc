import { parse } from 'yaml'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import modelSchema from '../../schemas/model.schema.json' with { type: 'json' }
import roleSchema from '../../schemas/role.schema.json' with { type: 'json' }

/** A value of a file, as YAML has it. */
export type Data = string | number | boolean | null | Data[] | { [key: string]: Data }
/** A mapping of a file. */
export type Mapping = { [key: string]: Data }

/** Whether a value has keys. */
export const isMapping = (value: Data): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As much of a JSON Schema as says what a key is called and what may stand under it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  enum?: string[]
  examples?: Data[]
  'x-zh'?: { key?: string; aliases?: string[] }
  'x-words'?: Record<string, { zh: string[] }>
  'x-short'?: string
}

const roots = { role: roleSchema, model: modelSchema, common } as unknown as Record<string, Schema>

/** The schema of role files or of model files. */
export const schemaOf = (kind: 'role' | 'model'): Schema & { home: string } => ({
  ...roots[kind],
  home: kind,
})

/** A schema that knows in which file it stands, with what it refers to filled in. */
export function resolved(schema: Schema, home: string): Schema & { home: string } {
  if (schema.$ref === undefined) return { ...schema, home }
  const [file = '', name = ''] = schema.$ref.split('#/$defs/')
  const place = file === '' ? home : 'common'
  const defs = (roots[place] as { $defs?: Record<string, Schema> }).$defs
  return { ...resolved(defs?.[name] ?? {}, place), ...without(schema, '$ref') }
}

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T
}

/** A role file's front matter and the Markdown below it. */
export function splitRole(text: string): { value: Mapping; body: string } {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? []
  return { value: english(parse(front) as Data, schemaOf('role')) as Mapping, body }
}

/** A model file's contents. */
export const readModelFile = (text: string) => english(parse(text) as Data, schemaOf('model')) as Mapping

/** The same with English keys and closed words. */
function english(value: Data, schema: Schema & { home: string }): Data {
  if (Array.isArray(value)) {
    const items = schema.items ? resolved(schema.items, schema.home) : schema
    return value.map((item) => english(item, items))
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([written, found]) => {
        const key = propertyOf(schema, written)
        return [key, english(found, schemaUnder(schema, key))]
      }),
    )
  const word = Object.entries(schema['x-words'] ?? {}).find(([, { zh }]) => zh.includes(String(value)))
  return word?.[0] ?? value
}

function propertyOf({ properties = {} }: Schema, written: string): string {
  if (written in properties) return written
  const found = Object.entries(properties).find(([, { 'x-zh': zh }]) =>
    [zh?.key, ...(zh?.aliases ?? [])].includes(written),
  )
  return found?.[0] ?? written
}

/** What may stand under a key. */
export function schemaUnder(schema: Schema & { home: string }, key: string): Schema & { home: string } {
  const found = schema.properties?.[key] ?? schema.additionalProperties
  return resolved(typeof found === 'object' ? found : {}, schema.home)
}
