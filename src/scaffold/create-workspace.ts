import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import type { Language } from '../language.js'
import { packageRoot } from '../package-root.js'
import { editorFiles } from './editor-files.js'
import { fillIn, originOf } from './origin.js'
import { scaffoldTexts } from './texts.js'
import { writeNew } from './write-new.js'

/** What a new workspace should be. */
export interface NewWorkspace {
  lang: Language
  /** Also in a folder that is not empty. */
  force?: boolean | undefined
  /** What its CI installs Rolewright from: a name on npm, a git address, a packed file. Left out, CI says that it is missing. */
  from?: string | undefined
}

/**
 * Makes a workspace that builds at once: the starter of the language, and the schemas for editors. Answers with the
 * files written; a file that is there already is never touched.
 */
export function createWorkspace(folder: string, options: NewWorkspace): string[] {
  const target = resolve(folder)
  const origin = options.from === undefined ? undefined : originOf(options.from)
  refuseUnfit(folder, target, options.force === true)
  const starter = join(packageRoot(), scaffoldTexts[options.lang].starter)
  const files = new Map<string, Uint8Array>(
    filesBelow(starter).map((path) => [targetPath(relative(starter, path)), readFileSync(path)] as const),
  )
  for (const [path, bytes] of editorFiles()) if (!files.has(path)) files.set(path, bytes)
  if (origin) fillIn(files, origin)
  return [...files]
    .filter(([path, bytes]) => writeNew(join(target, path), bytes))
    .map(([path]) => path)
    .sort()
}

/** npm leaves a file named .gitignore out of packages, so starters have it under another name. */
function targetPath(path: string): string {
  const name = basename(path) === '_gitignore' ? join(dirname(path), '.gitignore') : path
  return name.split(sep).join('/')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('out'))
}

function refuseUnfit(folder: string, target: string, force: boolean): void {
  if (!existsSync(target)) return
  if (!statSync(target).isDirectory()) throw new ToolError('workspace-is-file', { folder })
  const visible = readdirSync(target).filter((name) => name !== '.git')
  if (visible.length > 0 && !force) throw new ToolError('workspace-not-empty', { folder })
}
