import { join, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import { directorySource } from '../source/directory-source.js'
import type { FileSource } from '../source/file-source.js'
import { findWorkspace } from '../source/find-workspace.js'
import { flatFolder, type Layout, rolesFolder, unreadIn } from './layout.js'

/** A workspace that has been found. */
export interface OpenWorkspace {
  source: FileSource
  layout: Layout
  /** The folder or file inside of it that was asked for; the whole workspace when undefined. */
  only?: string
}

/** The workspace that a path belongs to, or that a source of files is. */
export async function openWorkspace(from: string | FileSource): Promise<OpenWorkspace> {
  if (typeof from !== 'string') return openSource(from)
  const root = findWorkspace(from)
  return { ...(await openSource(directorySource(root))), ...only(root, resolve(from)) }
}

async function openSource(source: FileSource): Promise<OpenWorkspace> {
  const layout = (await rolesFolder(source)) ?? (await flatFolder(source))
  if (layout) return { source, layout }
  const [unread] = await unreadIn(source)
  if (unread !== undefined) throw onlyUnread(source, unread)
  throw new ToolError('usage', {
    en: `No roles found in "${source.name}": looked for Markdown or YAML files in its folder "roles", and for Markdown files beginning with --- in the folder itself. Run "rolewright init" to start a workspace.`,
    zh: `在“${source.name}”里没有找到岗位：查找了其中 roles 文件夹下的 Markdown 和 YAML 文件，以及该文件夹里以 --- 开头的 Markdown 文件。运行 rolewright init 可新建工作区。`,
  })
}

function onlyUnread({ name }: FileSource, unread: string): ToolError {
  return new ToolError('usage', {
    en: `No roles found in "${name}": roles are text files that end in .md, and files such as ${unread} are not read. Save them with names that end in .md, or run "rolewright new role" to make one.`,
    zh: `在“${name}”里没有找到岗位：岗位是以 .md 结尾的文本文件，${unread} 这样的文件不会被读取。请另存为以 .md 结尾的文件，或运行 rolewright new role 新建一个。`,
  })
}

function only(root: string, path: string): { only?: string } {
  if (path === root || path === join(root, 'roles')) return {}
  return { only: relative(root, path).split(sep).join('/') }
}
