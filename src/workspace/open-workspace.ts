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
  if (unread !== undefined) throw new ToolError('only-unread-files', { workspace: source.name, unread })
  throw new ToolError('no-roles', { workspace: source.name })
}

function only(root: string, path: string): { only?: string } {
  if (path === root || path === join(root, 'roles')) return {}
  return { only: relative(root, path).split(sep).join('/') }
}
