import { basename } from 'node:path'
import type { Lang } from '../../index.js'
import { type Session, say } from '../session.js'
import { settleLang } from '../workspace.js'

/** `rolewright new role TITLE`: a role file that passes `check` and says what goes where. */
export async function newRole(
  title: string,
  options: { id?: string; dir?: string; lang?: Lang },
  session: Session,
): Promise<void> {
  const { createRole, findWorkspace } = await import('../../index.js')
  const workspace = findWorkspace('.')
  await settleLang(session, workspace)
  const { lang } = session
  const path = createRole({ workspace, title, id: options.id, folder: options.dir, lang })
  const id = basename(path, '.md')
  const renamed = id !== title && options.id === undefined
  session.print(
    say(session, {
      en: `Created ${path}.${renamed ? ` Its id is ${id}: ids have no blanks.` : ''} Fill in what is marked "To be written", then run: rolewright check ${path}`,
      zh: `已新建 ${path}。${renamed ? `标识中不能有空格，所以用 ${id}。` : ''}请填写标有“待填写”的内容，然后运行：rolewright check ${path}`,
    }),
  )
}
