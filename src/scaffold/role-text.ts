import commonSchema from '../../schemas/common.schema.json' with { type: 'json' }
import roleSchema from '../../schemas/role.schema.json' with { type: 'json' }
import type { Language } from '../language.js'
import { scaffoldTexts } from './texts.js'

interface Entry {
  'x-zh'?: { key: string }
  'x-words'?: Record<string, { zh: string[] }>
  enum?: string[]
  $ref?: string
  properties?: Record<string, Entry>
}

type Schema = Entry & { $defs: Record<string, Entry> }

const schema = roleSchema as unknown as Schema
const common = commonSchema as unknown as Schema

/** The text of a new role file: in the language of the workspace, with the spelling of keys that it uses. */
export function roleText({
  title,
  lang,
  chineseKeys,
}: {
  title: string
  lang: Language
  chineseKeys: boolean
}): string {
  return scaffoldTexts[lang].role
    .replace(/«([\w.]+)(?:=([\w-]+))?»/g, (_, path: string, word?: string) => {
      const english = word ?? path.split('.').at(-1) ?? path
      return chineseKeys ? chineseFor(path, word) : english
    })
    .replace('{{title}}', () => asYaml(title))
}

function chineseFor(path: string, word: string | undefined): string {
  const entry = entryAt(path)
  const words = entry['x-words'] ?? definitionOf(entry)?.['x-words']
  const chinese = word === undefined ? entry['x-zh']?.key : words?.[word]?.zh[0]
  if (chinese === undefined) throw new Error(`the schema has no Chinese for ${path} ${word ?? ''}`)
  return chinese
}

/** The schema of an entry: `duty.tasks` is below the definition of a duty, `reporting.to` below the role. */
function entryAt(path: string): Entry {
  const [first = '', ...rest] = path.split('.')
  let entry =
    rest.length > 0 ? (schema.$defs[first] ?? schema.properties?.[first]) : schema.properties?.[first]
  for (const key of rest) entry = entry?.properties?.[key]
  if (!entry) throw new Error(`the schema has no ${path}`)
  return entry
}

function definitionOf({ $ref }: Entry): Entry | undefined {
  const name = $ref?.split('/').at(-1) ?? ''
  return schema.$defs[name] ?? common.$defs[name]
}

/** A title that YAML could take for something else is put in quotes. */
function asYaml(title: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N} ()（）·/、-]*$/u.test(title) && !/^(true|false|null|yes|no|on|off)$/i.test(title)
  return plain && title === title.trim() ? title : JSON.stringify(title)
}
