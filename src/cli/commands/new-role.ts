import { basename } from 'node:path'
import type { Language } from '../../index.js'
import { type Session, say } from '../session.js'
import { settleLang } from '../workspace.js'

/** `rolewright new role TITLE`: a role file that passes `check` and says what goes where. */
export async function newRole(
  title: string,
  options: { id?: string; dir?: string; lang?: Language },
  session: Session,
): Promise<void> {
  const { createRole, findWorkspace } = await import('../../index.js')
  const workspace = findWorkspace('.')
  await settleLang(session, workspace)
  const { lang } = session
  const path = createRole({ workspace, title, id: options.id, folder: options.dir, lang })
  const id = basename(path, '.md')
  const renamed = id !== title && options.id === undefined
  session.print(say(session, 'role-created', { path, id: renamed ? id : undefined }))
}
