// What the schemas say about changes: `x-change` at a key names the field that a change of it is told as, and
// `x-own` that a key belongs to one document alone. From both come the tables of `src/schema-types/`.
//
// `x-change` is one of, or a list of,
//   { field, kind, area?, impact, noun? }   declares a field; `area` is the top-level key unless said, `noun` the key's
//                                           title and Chinese name, `impact` one rating or { usual, VERB: rating … }
//   { field }                               a change of this key is told as that field, declared elsewhere
//   { none: REASON }                        a change of this key alone is not told

import { literal, walk } from './walk-keys.mjs'

/** All that the kinds of files declare, as one TypeScript module. */
export function declaredFields(schemas) {
  const parts = ['role', 'model', 'config'].map((kind) => [kind, fieldsOf(kind, schemas)])
  const known = new Set(parts.flatMap(([, fields]) => [...fields.keys()]))
  for (const kind of ['role', 'model']) checkKeys(kind, schemas, known)
  const tables = parts.map(
    ([kind, fields]) =>
      `/** What can change in a ${kind === 'config' ? 'configuration' : `${kind} file`}, in the order of its keys. */\n` +
      `export const ${kind}Fields = {\n${[...fields].map(lineOf).join('')}} as const\n`,
  )
  return [
    '// Generated from schemas/*.schema.json by `npm run generate`.\n',
    tables.join('\n'),
    `\n/** What the closed words of fields are called; the first Chinese one is what a page says. */\n`,
    `export const closedWords = {\n${[...closedWords(schemas)].map(lineOf).join('')}} as const\n`,
    '\n/** Where a change belongs, for who must agree and for ratings. */\n',
    `export const areaNames = {\n${areaNames(schemas.config).map(lineOf).join('')}} as const\n`,
    '\n/** Keys of a role that belong to its own document alone, and are never taken over. */\n',
    `export const ownKeys = ${listOf(ownKeysOf(schemas.role))}\n`,
  ].join('')
}

const listOf = (words) => `[\n${words.map((word) => `  '${word}',\n`).join('')}] as const`
const lineOf = ([field, declared]) => `  '${field}': ${literal(declared)},\n`

const areaNames = ({ properties }) =>
  Object.entries(properties.approvals.properties).map(([area, { title, 'x-zh': zh }]) => [
    area,
    { en: title, 'zh-CN': zh.key },
  ])

const ownKeysOf = ({ properties }) => Object.keys(properties).filter((key) => properties[key]['x-own'])

/** The fields that a kind of file declares, by name, in the order in which a reader meets its keys. */
function fieldsOf(kind, schemas) {
  const fields = new Map()
  walk(kind, schemas, (schema, { top, at }) => {
    for (const said of [schema['x-change'] ?? []].flat().filter((one) => one.kind)) {
      if (fields.has(said.field)) throw new Error(`${at} declares ${said.field} a second time`)
      fields.set(said.field, {
        kind: said.kind,
        area: said.area ?? top,
        impact: said.impact,
        en: said.noun?.en ?? uncapitalized(schema.title),
        'zh-CN': said.noun?.zh ?? schema['x-zh'].key,
      })
    }
  })
  return fields
}

/** The closed words of the keys that declare or name a field, by field. */
function closedWords(schemas) {
  const found = new Map()
  for (const kind of ['role', 'model', 'config'])
    walk(kind, schemas, (schema, { words }) => {
      for (const { field } of [schema['x-change'] ?? []].flat())
        if (field && words && !found.has(field))
          found.set(
            field,
            Object.fromEntries(
              Object.entries(words).map(([word, { en, zh }]) => [word, { en, 'zh-CN': zh[0] }]),
            ),
          )
    })
  return found
}

const uncapitalized = (title) =>
  /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

/** A key of which nobody says how a change of it is told would be compared in silence, or not at all. */
function checkKeys(kind, schemas, known) {
  walk(kind, schemas, (schema, { at, isKey }) => {
    const said = [schema['x-change'] ?? []].flat()
    if (isKey && said.length === 0 && !schema.properties)
      throw new Error(`${at} does not say how a change of it is told: give it an "x-change"`)
    for (const { field, none } of said)
      if (!none && !known.has(field)) throw new Error(`${at} refers to ${field}, which no key declares`)
  })
}
