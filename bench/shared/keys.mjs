/**
 * Keys and fixed words between English and Chinese, as the schemas name them in `x-zh` and `x-words`. Plain maps and
 * a walk along the schema: what a script of one's own would do.
 */
import { schemaNamed } from './schemas.mjs'

const common = schemaNamed('common')

/** The value with its keys and fixed words in Chinese. */
export const toChinese = (kind) => translator(schemaNamed(kind), chineseOf)

/** The value with its keys and fixed words in English. */
export const toEnglish = (kind) => translator(schemaNamed(kind), englishOf)

function translator(schema, namesOf) {
  const definitions = { ...common.$defs, ...schema.$defs }
  const known = new Map()
  const at = (node) => {
    const target = resolve(node, definitions)
    if (!known.has(target)) known.set(target, namesOf(target))
    return { target, names: known.get(target) }
  }
  const walk = (value, node) => {
    if (node === undefined || typeof value !== 'object' || value === null)
      return typeof value === 'string' && node ? (at(node).names.words.get(value) ?? value) : value
    const { target, names } = at(node)
    if (Array.isArray(value)) return value.map((item) => walk(item, target.items))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const name = names.keys.get(key)
        return [name?.key ?? key, walk(inner, name?.node ?? target.additionalProperties)]
      }),
    )
  }
  return (value) => walk(value, schema)
}

/** What a property says beside its reference is only words for people. No definition is in both schemas. */
function resolve(node, definitions) {
  const name = node.$ref?.split('/$defs/')[1]
  return name === undefined ? node : resolve(definitions[name], definitions)
}

function chineseOf({ properties = {}, 'x-words': words = {} }) {
  return {
    keys: new Map(Object.entries(properties).map(([key, node]) => [key, { key: node['x-zh'].key, node }])),
    words: new Map(Object.entries(words).map(([word, { zh }]) => [word, [zh].flat()[0]])),
  }
}

function englishOf({ properties = {}, 'x-words': words = {} }) {
  const spellings = ([key, node]) =>
    [key, node['x-zh'].key, ...(node['x-zh'].aliases ?? [])].map((spelling) => [spelling, { key, node }])
  return {
    keys: new Map(Object.entries(properties).flatMap(spellings)),
    words: new Map(
      Object.entries(words).flatMap(([word, { zh }]) => [zh].flat().map((name) => [name, word])),
    ),
  }
}
