import type { ByLanguage } from '../language.js'
/** What a schema says, as far as it is read here; the keys that begin with x- are our own. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  patternProperties?: Record<string, Schema>
  items?: Schema
  required?: string[]
  enum?: string[]
  format?: string
  minLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  else?: Schema
  $defs?: Record<string, Schema>
  'x-zh'?: { key: string; aliases?: string[] }
  /** Closed words: how each is called, and what else it may be called (`also` in English). */
  'x-words'?: Record<string, { en: string; zh: string[]; also?: string[] }>
  'x-short'?: string
  /** A mapping from competencies to what is required of them. */
  'x-competencies'?: boolean
  'x-oneOf'?: string[]
  /** The keys of an item that `word: value` is meant as where a list belongs: 审批: 付款 is { right: 审批, matter: 付款 }. */
  'x-pair'?: [string, string]
  'x-expected'?: ByLanguage
}

/** What may stand at one place of a file: a schema with its references followed, easy to ask. */
export interface Shape {
  schema: Schema
  types: ReadonlySet<string>
  /** Every spelling of a key → the English one. */
  keys: ReadonlyMap<string, string>
  /** Every spelling of a closed word → the English one. Empty when any text may stand here. */
  words: ReadonlyMap<string, string>
  /** The shape below a key (English) or, in an open mapping such as ksa.skills, below any key. */
  below(key: string): Shape | undefined
  /** The shape of a list's items. */
  item: Shape | undefined
}

/** The shape of a schema file. `shared` is the file that `common.schema.json#/…` refers to. */
export function shapeOf(file: Schema, shared: Schema): Shape {
  const cache = new Map<Schema, Shape>()
  const make = (schema: Schema, base: Schema): Shape => {
    const known = cache.get(schema)
    if (known) return known
    const { target, home } = follow(schema, base, shared)
    const shape = describe(target, (below) => make(below, home))
    cache.set(schema, shape)
    return shape
  }
  return make(file, file)
}

/** The English key for a key in whatever spelling. */
export function englishKey(written: string, shape: Shape | undefined): string {
  return shape?.keys.get(written) ?? written
}

/** The shape at the end of a way of English keys and list indexes; undefined where the schema says nothing. */
export function shapeAt(root: Shape, tokens: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = root
  for (const token of tokens) shape = shape?.below(token) ?? (/^\d+$/.test(token) ? shape?.item : undefined)
  return shape
}

function describe(schema: Schema, make: (schema: Schema) => Shape): Shape {
  const { properties = {}, additionalProperties, items } = schema
  return {
    schema,
    types: new Set([schema.type ?? []].flat()),
    keys: spellings(properties),
    words: wordsOf(schema, make),
    below(key) {
      const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
      return typeof property === 'object' ? make(property) : undefined
    },
    get item() {
      return items && make(items)
    },
  }
}

/** Follows `$ref`; what stands beside the reference wins over what it refers to. */
function follow(schema: Schema, base: Schema, shared: Schema): { target: Schema; home: Schema } {
  const match = /^(.*)#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')
  if (!match?.[2]) return { target: schema, home: base }
  const home = match[1] ? shared : base
  const found = follow(home.$defs?.[match[2]] ?? {}, home, shared)
  return { target: { ...found.target, ...schema }, home: found.home }
}

function spellings(properties: Record<string, Schema>): Map<string, string> {
  const keys = new Map(Object.keys(properties).map((key) => [key, key]))
  for (const [key, { 'x-zh': chinese }] of Object.entries(properties))
    for (const spelling of [chinese?.key ?? key, ...(chinese?.aliases ?? [])])
      if (!keys.has(spelling)) keys.set(spelling, key)
  return keys
}

/** A short form such as `education: 本科` takes the words of the key that it stands for. */
function wordsOf(schema: Schema, make: (schema: Schema) => Shape): ReadonlyMap<string, string> {
  const short = schema.properties?.[schema['x-short'] ?? '']
  if (short) return make(short).words
  const words = new Map<string, string>()
  for (const [word, { en, zh, also = [] }] of Object.entries(schema['x-words'] ?? {}))
    for (const spelling of [word, en, en.toLowerCase(), ...also, ...zh]) words.set(spelling, word)
  return words
}
