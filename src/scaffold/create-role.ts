import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import type { Language } from '../language.js'
import { writesChineseKeys } from '../language.js'
import { fitName, type WhyUnfit, whyUnfit } from '../values/file-name.js'
import { roleText } from './role-text.js'
import { writeNew } from './write-new.js'

/** What a new role file should be. */
export interface NewRole {
  /** The folder of the workspace. */
  workspace: string
  title: string
  id?: string | undefined
  /** A folder below roles/. */
  folder?: string | undefined
  lang: Language
}

/** Adds a role file with all sections and hints. Answers with its path in the workspace; never overwrites one. */
export function createRole(role: NewRole): string {
  const id = role.id ?? idFrom(role.title)
  if (!isId(id)) throw notAnId(id)
  const unfit = whyUnfit(`${id}.md`)
  if (unfit) throw noFileName(id, unfit)
  const roles = join(role.workspace, 'roles')
  const present = filesBelow(roles)
  if (present.some((path) => foldId(basename(path)) === foldId(`${id}.md`))) throw taken(id)
  const path = join(folderFor(roles, role.folder), `${id}.md`)
  const text = roleText({
    title: role.title,
    lang: role.lang,
    chineseKeys: writesChinese(present, role.lang),
  })
  if (!writeNew(path, text)) throw taken(id)
  return relative(role.workspace, path).split(sep).join('/')
}

const foldId = (id: string) => id.normalize('NFC').toLowerCase()
const isId = (text: string) => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(text)

/** A title that is an id stays as it is; blanks become hyphens; of a title in Latin letters the words are joined. */
function idFrom(title: string): string {
  const joined = suggestion(title)
  if (isId(title) && !/[A-Z]/.test(title)) return title
  if (/^[\x20-\x7e]+$/.test(title) && isId(joined)) return joined
  const hyphened = title.trim().replace(/\s+/gu, '-')
  if (isId(hyphened)) return hyphened
  throw notAnId(title)
}

function suggestion(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.]+/gu, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
}

function folderFor(roles: string, folder = '.'): string {
  const path = resolve(roles, folder.replace(/^roles[\\/]/, ''))
  if (path === roles || path.startsWith(roles + sep)) return path
  throw new ToolError('folder-outside-roles', { folder })
}

/** Whether the workspace writes its keys in Chinese; a new one does if it is in Chinese. */
function writesChinese(files: readonly string[], lang: Language): boolean {
  const texts = files.filter((path) => path.endsWith('.md')).map((path) => readFileSync(path, 'utf8'))
  const chinese = texts.filter((text) => /^(岗位名称|职位名称|名称)[ \t]*[:：]/m.test(text)).length
  const english = texts.filter((text) => /^title[ \t]*[:：]/m.test(text)).length
  return chinese === english ? writesChineseKeys[lang] : chinese > english
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function notAnId(text: string): ToolError {
  const proposal = suggestion(text) || 'account-manager'
  return new ToolError('not-an-id', { text, proposal })
}

/** A file of this name could not be opened on Windows, or not be made at all. */
function noFileName(id: string, why: WhyUnfit): ToolError {
  const proposal = fitName(`${id}.md`).replace(/\.md$/, '')
  return new ToolError('unfit-file-name', { id, isLong: why === 'long', proposal })
}

function taken(id: string): ToolError {
  return new ToolError('id-taken', { id })
}
