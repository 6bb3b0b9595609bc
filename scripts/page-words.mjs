// What the schemas say about pages: `x-page` at a key says in which section it stands, and what stands before it. It is
//   { section, label?, heading?, text?, values? }   `label` names the word before a fact; with `heading` the key's name is
//                                                   that of the section; `text` is said instead of the key's title and
//                                                   Chinese name; `values` names its closed words
//   { none: REASON }                                it does not stand on the page
import { literal, walk } from './walk-keys.mjs'

/** Words and sections of the page of a role, as one TypeScript module. */
export function pageWords(schemas) {
  const words = []
  const sections = new Map()
  walk('role', schemas, (schema, { at, isKey }) => {
    const said = schema['x-page']
    if (isKey && !said && at.split('.').length === 2 && !schema.properties)
      throw new Error(`${at} does not say where it stands on the page: give it an "x-page"`)
    if (!said) return
    words.push(...namesOf(schema), ...valuesOf(schema))
    const key = said.label ?? at.split('.').at(-1)
    if (said.section) sections.set(said.section, [...(sections.get(said.section) ?? []), key])
  })
  return [
    '// Generated from schemas/role.schema.json by `npm run generate`.\n',
    '/** What the schemas call sections, facts and closed words of a page. */\n',
    `export const pageWords = {\n${tableOf(words, 'zh-CN', 'zh')}${tableOf(words, 'en', 'en')}} as const\n`,
    '\n/** The facts and keys of each section of a page. */\n',
    `export const pageSections = {\n${[...sections].map(sectionOf).join('')}} as const\n`,
  ].join('')
}

function namesOf({ 'x-page': { section, label, heading, text }, 'x-zh': zh, title }) {
  const names = [heading && `section-${section}`, label && `label-${label}`].filter(Boolean)
  return names.map((name) => ({ name, zh: text?.zh ?? zh.key, en: text?.en ?? title }))
}

function valuesOf({ 'x-page': { values }, 'x-words': words }) {
  if (!values) return []
  return Object.entries(words).map(([word, { en, zh }]) => ({ name: `${values}-${word}`, zh: zh[0], en }))
}

const tableOf = (words, lang, key) =>
  `  '${lang}': {\n${words.map((word) => `    '${word.name}': ${literal(word[key])},\n`).join('')}  },\n`
const sectionOf = ([section, keys]) => `  '${section}': [${keys.map(literal).join(', ')}],\n`
