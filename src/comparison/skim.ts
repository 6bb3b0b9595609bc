import { fileWithoutValue } from '../parse/assemble-file.js'
import { englishKey, shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import type { RoleFile } from '../schema-types/role.js'
import type { SourceFile } from '../source/file-source.js'
import type { CheckedFile } from '../validate/checked-file.js'

/** What other roles may need to know of one that is the same on both sides: who it is, and whom it reports to. */
type Wanted = Pick<RoleFile, 'id' | 'extends' | 'abstract' | 'title' | 'reporting'>
const wanted: ReadonlySet<string> = new Set<keyof Wanted>(['id', 'extends', 'abstract', 'title', 'reporting'])

/**
 * Reads no more of a role than others may need to know of it, without YAML; undefined when it is not written so plainly
 * that this can be told for certain, and must be read as usual. Nothing of such a role is ever shown, so it has no places.
 */
export async function skimRole(file: SourceFile): Promise<CheckedFile<RoleFile> | undefined> {
  const bytes = await file.read().catch(() => undefined)
  const text = bytes ? Buffer.from(bytes).toString() : ''
  const value = plainKeys(text)
  if (!value?.title) return undefined
  // A picture may have become another though its role's file is the same.
  if (text.includes('![')) return undefined
  return {
    file: { ...fileWithoutValue(file.path, '', []), value },
    value,
    sound: true,
    diagnostics: [],
    skimmed: true,
  }
}

const fence = /^---[ \t]*\r?$/
/** A key in block style, with what stands behind it on its line. */
const entry = /^( *)([\p{L}][\p{L}\p{N}_-]*):(?: +(.*?))?[ \t]*\r?$/u
/** A line that can begin no key of the top level: deeper, a comment, blank, an item. */
const below = /^(?:[ ]|\s*(?:#|\r?$)|- |-\r?$)/
/** A text that is itself, whatever YAML makes of others: it begins with a letter and has no sign that could mean something. */
const plainText = /^\p{L}[^:#[\]{}&*!|>'"%@`\\\p{C}\u00a0\u2028]*$/u
const notText = /^(?:true|false|yes|no|on|off|y|n|null)$/i

/** The wanted keys of a front matter in block style; undefined when one of them, or the whole, is not quite plain. */
function plainKeys(text: string): Partial<Wanted> | undefined {
  const end = /\n---[ \t]*\r?(?:\n|$)/.exec(text)?.index
  const lines = end === undefined ? [] : text.slice(0, end).split('\n')
  if (!fence.test(lines[0] ?? '')) return undefined
  const found: Record<string, unknown> = {}
  const entries = topEntries(lines)
  if (!entries) return undefined
  for (const { key, behind, at } of entries) {
    const value = key === 'reporting' ? reportingOf(behind, lines, at + 1) : scalarOf(key, behind)
    // Twice the same key is for the parser to speak of.
    if (value === undefined || Object.hasOwn(found, key)) return undefined
    found[key] = value
  }
  return found
}

interface TopEntry {
  key: string
  behind: string
  at: number
}

/** The wanted entries of the top level; undefined when some line is neither an entry nor below one. */
function topEntries(lines: readonly string[]): TopEntry[] | undefined {
  const shape = shapeOfKind('role')
  const entries: TopEntry[] = []
  for (const [at, line] of lines.entries()) {
    if (at === 0 || below.test(line)) continue
    const [, indent = '', written, behind = ''] = entry.exec(line) ?? []
    if (written === undefined || indent !== '') return undefined
    const key = englishKey(written, shape)
    if (wanted.has(key)) entries.push({ key, behind, at })
  }
  return entries
}

function scalarOf(key: string, text: string): string | boolean | undefined {
  if (key === 'abstract') return text === 'true' ? true : text === 'false' ? false : undefined
  const quoted = /^(?:"([^"\\]+)"|'([^']+)')$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2]
  return plainText.test(text) && !notText.test(text) ? text : undefined
}

/** The superior alone, on the line of the key as a name or in braces, or on the lines below it. */
function reportingOf(
  behind: string,
  lines: readonly string[],
  from: number,
): RoleFile['reporting'] | undefined {
  if (behind === '') return superiorBelow(lines, from)
  const [, key = '', to] = /^\{ *([\p{L}]+): +([^,{}]*?) *\}$/u.exec(behind) ?? []
  const name = scalarOf('to', to ?? behind)
  if (typeof name !== 'string' || (to !== undefined && englishKey(key, reportingShape()) !== 'to'))
    return undefined
  return { to: name }
}

const reportingShape = () => shapeAt(shapeOfKind('role'), ['reporting'])

/** `to` among the lines below `reporting`, which are all deeper; the rest is of no concern here. */
function superiorBelow(lines: readonly string[], from: number): RoleFile['reporting'] | undefined {
  const shape = reportingShape()
  let depth: string | undefined
  for (const line of lines.slice(from)) {
    if (!/^ /.test(line)) break
    const [, indent = '', written, behind = ''] = entry.exec(line) ?? []
    if (written === undefined) continue
    depth ??= indent
    if (indent !== depth || englishKey(written, shape) !== 'to') continue
    const to = scalarOf('to', behind)
    return typeof to === 'string' ? { to } : undefined
  }
  return depth === undefined ? undefined : {}
}
