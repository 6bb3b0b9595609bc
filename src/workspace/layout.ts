import type { FileSource, SourceFile } from '../source/file-source.js'

/** Where the roles of a workspace are. */
export interface Layout {
  roles: SourceFile[]
  parts: SourceFile[]
}

const roleEndings = ['.md', '.MD']
const partEndings = ['.yaml', '.yml', '.YAML', '.YML']

/** The roles and model parts in the folder `roles`; undefined when there are none. */
export async function rolesFolder(source: FileSource): Promise<Layout | undefined> {
  const files = await source.list('roles', [...roleEndings, ...partEndings])
  return files.length === 0 ? undefined : layoutOf(files)
}

/** A folder that itself holds roles, side by side; undefined when no Markdown in it begins like a role. */
export async function flatFolder(source: FileSource): Promise<Layout | undefined> {
  const files = await source.list('', [...roleEndings, ...partEndings])
  const { roles, parts } = layoutOf(files.filter(({ path }) => !path.includes('/')))
  const begins = await Promise.all(roles.map(hasFrontMatter))
  if (!begins.includes(true)) return undefined
  return { roles, parts: parts.filter(({ path }) => !path.startsWith('rolewright.config.')) }
}

/** A README explains a folder; it is no role. */
function layoutOf(files: readonly SourceFile[]): Layout {
  const isRole = ({ path }: SourceFile) => /\.md$/i.test(path)
  const isReadme = ({ path }: SourceFile) => /(?:^|\/)readme(?:\.[\w-]+)?\.md$/i.test(path)
  return {
    roles: files.filter((file) => isRole(file) && !isReadme(file)),
    parts: files.filter((file) => !isRole(file)),
  }
}

async function hasFrontMatter(file: SourceFile): Promise<boolean> {
  const bytes = await file.read().catch(() => new Uint8Array())
  return /^\uFEFF?---\s*$/m.test(new TextDecoder().decode(bytes.subarray(0, 8)).split('\n')[0] ?? '')
}
