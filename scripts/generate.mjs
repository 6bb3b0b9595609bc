// Makes what follows from schemas/*.schema.json: the TypeScript types, and the schemas that editors are given, in
// which every key may also be written in Chinese, the key reference, what can change and how it is rated; and from the
// types of views what templates may refer to. `--check`
// only compares and fails when a file is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'
import { commentProgram } from './comment-program.mjs'
import { declaredFields } from './declared-fields.mjs'
import { keyReference } from './key-reference.mjs'
import { pageWords } from './page-words.mjs'
import { viewReference } from './view-reference.mjs'
import { viewShapes } from './view-shapes.mjs'

const kinds = {
  role: 'RoleFile',
  model: 'ModelFile',
  config: 'ConfigFile',
  'approved-changes': 'ApprovedChangesFile',
}
const read = async (name) => JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'))
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

async function typesOf(name) {
  const { $defs: shared } = await read('common')
  const schema = JSON.parse(JSON.stringify(await read(name)).replaceAll('common.schema.json#', '#'))
  const plain = inline({ ...schema, $defs: { ...shared, ...schema.$defs } }, { ...shared, ...schema.$defs })
  const code = await compile({ ...plain, patternProperties: undefined, title: kinds[name] }, kinds[name], {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { semi: false, singleQuote: true, printWidth: 110 },
  })
  return [
    `schema-types/${name}.ts`,
    `// Generated from schemas/${name}.schema.json by \`npm run generate\`.\n\n${code}`,
  ]
}

/** The same schema with scalar definitions put in place and without their titles, which would all become type names. */
function inline(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, definitions))
  if (!isObject(schema)) return schema
  const name = schema.$ref?.replace('#/$defs/', '')
  if (name && !isNamed(definitions[name]))
    return inline({ ...definitions[name], ...schema, $ref: undefined }, definitions)
  if (name) return { $ref: schema.$ref }
  const entries = Object.entries(schema).filter(
    ([key, value]) =>
      value !== undefined && !(key === 'title' && typeof value === 'string' && !isNamed(schema)),
  )
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'examples' ? [] : inline(value, definitions)]),
  )
}

/** A list item with fields of its own is worth a type name: Duty, Task, Approval. */
const isNamed = (schema) => schema?.['x-zh'] === undefined && isObject(schema?.properties)

/** Both spellings of every key and closed word, so that an editor completes and accepts either. */
function bilingual(schema, at = '#', around = undefined) {
  if (Array.isArray(schema)) return schema.map((item, index) => bilingual(item, `${at}/${index}`, around))
  if (!isObject(schema)) return schema
  // A condition speaks of the keys of the mapping around it.
  const known = schema.properties ?? around
  const isList = schema.type === 'array' && schema.items
  const inside = isList ? `${at}/anyOf/0` : at
  const out = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [
        key,
        bilingual(value, `${inside}/${key}`, conditions.has(key) ? known : undefined),
      ]),
  )
  if (schema['x-words'] && schema.enum) out.enum = wordsOf(schema)
  // What the tool understands an editor does not mark as wrong: 是 and 15 %, and one item alone where a list belongs.
  if (schema.type === 'boolean' || schema.format === 'percent') out.type = [schema.type, 'string']
  if (schema.format === 'kpi-target') out.type = ['string', 'number']
  if (isObject(schema.properties)) out.properties = withChineseKeys(schema.properties, inside)
  if (Array.isArray(schema.required)) {
    delete out.required
    out.allOf = [...(out.allOf ?? []), ...schema.required.map((key) => eitherKey(key, known?.[key]))]
  }
  if (!isList) return out
  const { type, items, minItems, ...said } = out
  return { ...said, anyOf: [{ type, items, ...(minItems ? { minItems } : {}) }, { $ref: `${inside}/items` }] }
}

const conditions = new Set(['if', 'then', 'else', 'anyOf', 'allOf', 'not'])

const wordsOf = (schema) => [
  ...new Set([
    ...schema.enum,
    ...Object.values(schema['x-words']).flatMap(({ en, zh, also = [] }) => [
      ...zh,
      en,
      en.toLowerCase(),
      ...also,
    ]),
  ]),
]

/** The main Chinese name beside the English one; other names of the same key refer to it. */
function withChineseKeys(properties, at) {
  const out = {}
  for (const [key, property] of Object.entries(properties)) {
    const here = `${at}/properties/${key}`
    out[key] = bilingual(property, here)
    for (const zh of spellings(property))
      out[zh] = { $ref: here, title: zh, description: property['x-zh'].description }
  }
  return out
}

const spellings = (property) =>
  property?.['x-zh'] ? [property['x-zh'].key, ...(property['x-zh'].aliases ?? [])] : []
const eitherKey = (key, property) => ({
  anyOf: [
    { not: { type: 'object' } },
    ...[key, ...spellings(property)].map((name) => ({ required: [name] })),
  ],
})

async function editorSchemaOf(name) {
  const { $defs } = await read('common')
  const text = JSON.stringify(bilingual(await read(name))).replaceAll(
    'common.schema.json#/$defs/',
    '#/$defs/common-',
  )
  const schema = JSON.parse(text)
  // A definition that refers to its neighbours, or into itself, finds them under their new names.
  const shared = Object.entries($defs).map(([key, value]) => [
    `common-${key}`,
    JSON.parse(
      JSON.stringify(bilingual(value, `#/$defs/${key}`)).replaceAll('"#/$defs/', '"#/$defs/common-'),
    ),
  ])
  schema.$defs = { ...schema.$defs, ...Object.fromEntries(shared) }
  return [`../schemas/editor/${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`]
}

const referenceOf = (schemas) => async (lang) => [
  `../schemas/README${lang === 'en' ? '' : `.${lang}`}.md`,
  keyReference(schemas, lang),
]

const names = [...Object.keys(kinds), 'common']
const schemas = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])))
const files = await Promise.all([
  ...Object.keys(kinds).map(typesOf),
  ...Object.keys(kinds).map(editorSchemaOf),
  ...['en', 'zh-CN'].map(referenceOf(schemas)),
  ['schema-types/declared-fields.ts', declaredFields(schemas)],
  ['schema-types/page-words.ts', pageWords(schemas)],
  ['render/html/view-shapes.ts', viewShapes()],
  ['../templates/views.md', viewReference()],
  ['../comment/bin.mjs', await commentProgram()],
])
const stale = []
for (const [path, text] of files) {
  const target = new URL(`../src/${path}`, import.meta.url)
  const present = await readFile(target, 'utf8').catch(() => '')
  if (present === text) continue
  stale.push(path)
  if (!process.argv.includes('--check')) await writeFile(target, text)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale generated files: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
} else console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'generated files are up to date')
