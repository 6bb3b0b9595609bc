import { parseRoleFile } from '../parse/parse-role-file.js'
import { shapeOfKind } from '../parse/shapes.js'
import type { RoleFile } from '../schema-types/role.js'
import type { SourceFile } from '../source/file-source.js'
import type { CheckedFile } from '../validate/checked-file.js'

/** What other roles may need to know of one that is the same on both sides: who it is, and where it stands. */
const wanted = [
  'id',
  'extends',
  'abstract',
  'title',
  'titles',
  'code',
  'department',
  'category',
  'grade',
  'reporting',
] as const satisfies readonly (keyof RoleFile)[]

/**
 * Reads no more of a role than others may need to know of it; undefined when it is not written so plainly that this can
 * be told apart, and must be read whole. Lines keep their numbers.
 */
export async function skimRole(file: SourceFile): Promise<CheckedFile<RoleFile> | undefined> {
  const bytes = await file.read().catch(() => undefined)
  const text = bytes && cutDown(new TextDecoder().decode(bytes))
  if (text === undefined) return undefined
  const skimmed = new TextEncoder().encode(text)
  const parsed = await parseRoleFile({ path: file.path, size: skimmed.byteLength, read: async () => skimmed })
  if (parsed.diagnostics.length > 0 || !isPlain(parsed.value)) return undefined
  return { file: parsed, value: parsed.value, sound: true, diagnostics: [] }
}

let names: ReadonlySet<string> | undefined

/** Every spelling of the keys that are wanted. */
function spellings(): ReadonlySet<string> {
  const keys: ReadonlySet<string> = new Set(wanted)
  names ??= new Set([...shapeOfKind('role').keys].flatMap(([name, key]) => (keys.has(key) ? [name] : [])))
  return names
}

const fence = /^---[ \t]*\r?$/
const topKey = /^([\p{L}][\p{L}\p{N}_-]*):(?: |\r?$)/u
const below = /^(?:[ ]|\s*(?:#|\r?$)|- |-\r?$)/

/** The front matter with all other keys blanked out; undefined when a line of it is not plain YAML in block style. */
function cutDown(text: string): string | undefined {
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line))
  if (!fence.test(lines[0] ?? '') || end < 0) return undefined
  const kept = ['---']
  let keeps = false
  for (const line of lines.slice(1, end)) {
    const key = topKey.exec(line)?.[1]
    if (key !== undefined) keeps = spellings().has(key)
    else if (!below.test(line)) return undefined
    kept.push(keeps ? line : '')
  }
  return [...kept, '---', ''].join('\n')
}

/** What was wanted is of the kinds that it should be of, as the schema would have it. */
function isPlain(value: unknown): value is Partial<RoleFile> {
  if (typeof value !== 'object' || value === null) return false
  const { abstract = false, reporting = '', titles = {}, ...texts } = value as Record<string, unknown>
  return (
    typeof abstract === 'boolean' &&
    (typeof reporting === 'string' || (typeof reporting === 'object' && reporting !== null)) &&
    typeof titles === 'object' &&
    typeof texts.title === 'string' &&
    Object.values(texts).every((text) => typeof text === 'string')
  )
}
