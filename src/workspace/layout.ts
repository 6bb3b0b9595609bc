import { type Diagnostic, diagnose } from '../diagnostic.js'
import type { FileSource, SourceFile } from '../source/file-source.js'

/** Where the roles of a workspace are. */
export interface Layout {
  roles: SourceFile[]
  parts: SourceFile[]
  /** Files that look as if they were meant as roles, in a form that is not read. */
  unread: SourceFile[]
}

const readEndings = ['.md', '.yaml', '.yml']
const unreadEndings = ['.markdown', '.txt', '.docx', '.doc', '.wps', '.rtf']

/** The roles and model parts in the folder `roles`; undefined when there are none. */
export async function rolesFolder(source: FileSource): Promise<Layout | undefined> {
  const files = await source.list('roles', [...readEndings, ...unreadEndings])
  return files.some(isRead) ? layoutOf(files) : undefined
}

/** Names of files in the folder `roles` that look as if they were meant as roles, in a form that is not read. */
export async function unreadIn(source: FileSource): Promise<string[]> {
  return layoutOf(await source.list('roles', unreadEndings)).unread.map(({ path }) => path)
}

/** A folder that itself holds roles, side by side; undefined when no Markdown in it begins like a role. */
export async function flatFolder(source: FileSource): Promise<Layout | undefined> {
  const { roles, parts } = layoutOf(await source.list('', readEndings, { shallow: true }))
  const begins = await Promise.all(roles.map(hasFrontMatter))
  if (!begins.includes(true)) return undefined
  return { roles, parts: parts.filter(({ path }) => !path.startsWith('rolewright.config.')), unread: [] }
}

/** A README explains a folder; it is no role. */
function layoutOf(files: readonly SourceFile[]): Layout {
  const isRole = ({ path }: SourceFile) => /\.md$/i.test(path)
  const isReadme = ({ path }: SourceFile) => /(?:^|\/)readme(?:\.[\w-]+)*$/i.test(path)
  return {
    roles: files.filter((file) => isRole(file) && !isReadme(file)),
    parts: files.filter((file) => isRead(file) && !isRole(file)),
    unread: files.filter((file) => !isRead(file) && !isReadme(file)),
  }
}

const isRead = ({ path }: SourceFile) => /\.(?:md|ya?ml)$/i.test(path)

async function hasFrontMatter(file: SourceFile): Promise<boolean> {
  const bytes = await file.read().catch(() => new Uint8Array())
  return /^\uFEFF?---\s*$/m.test(new TextDecoder().decode(bytes.subarray(0, 8)).split('\n')[0] ?? '')
}

/** Says of the files that look like roles that they are not read. */
export function unreadFiles({ unread }: Layout): Diagnostic[] {
  const start = { line: 1, column: 1 }
  return unread.map(({ path }) => diagnose('unread-file', { file: path, start, end: start }, {}))
}
