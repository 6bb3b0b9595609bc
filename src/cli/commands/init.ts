import { relative } from 'node:path'
import type { Language } from '../../index.js'
import { type Session, say } from '../session.js'

/** `rolewright init [dir]`: a workspace that builds at once, and the next three steps. */
export async function init(
  dir: string,
  options: { force?: boolean; lang?: Language; from?: string },
  session: Session,
): Promise<void> {
  const { createWorkspace } = await import('../../index.js')
  const { force, from } = options
  const files = createWorkspace(dir, { lang: options.lang ?? session.lang, force, from })
  const roles = files.filter((path) => path.endsWith('.md') && path.startsWith('roles/'))
  session.print(say(session, 'workspace-created', { folder: dir, files: files.length, roles: roles.length }))
  session.print(say(session, 'next-steps', { enter: wayInto(dir) }))
  if (from === undefined && files.includes('.gitlab-ci.yml'))
    session.print(say(session, 'pipelines-not-set-up', {}))
}

/** The folder as a shell takes it; undefined when it is this one. */
function wayInto(dir: string): string | undefined {
  if (relative(process.cwd(), dir) === '') return undefined
  return /\s/.test(dir) ? `"${dir}"` : dir
}
