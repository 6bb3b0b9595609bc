import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ToolError } from '../errors.js'

const CONFIG = 'rolewright.config.yaml'

/**
 * The workspace that a path belongs to: the nearest folder, from the path upwards, with a rolewright.config.yaml or a
 * folder roles/.
 */
export function findWorkspace(path: string): string {
  const start = resolve(path)
  const kind = statSync(start, { throwIfNoEntry: false })
  if (!kind) throw missing(path)
  for (let folder = kind.isDirectory() ? start : dirname(start); ; folder = dirname(folder)) {
    if (isWorkspace(folder)) return folder
    if (folder === dirname(folder)) throw noWorkspace(path)
  }
}

function isWorkspace(folder: string): boolean {
  const roles = statSync(join(folder, 'roles'), { throwIfNoEntry: false })
  return existsSync(join(folder, CONFIG)) || roles?.isDirectory() === true
}

function missing(path: string): ToolError {
  return new ToolError('usage', { en: `There is no ${path}.`, zh: `找不到 ${path}。` })
}

function noWorkspace(path: string): ToolError {
  return new ToolError('usage', {
    en: `${path} is no workspace: neither it nor a folder above has ${CONFIG} or roles/. Make one with: rolewright init my-roles`,
    zh: `${path} 不是工作区：它和上级文件夹中都没有 ${CONFIG} 或 roles/。可用以下命令新建：rolewright init my-roles`,
  })
}
