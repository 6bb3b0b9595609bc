import { relative, resolve, sep } from 'node:path'
import type { HistoryFormat, Language } from '../../index.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'
import { refuseInput, writeResult } from '../write-result.js'

/** Flags of `rolewright log`. */
export interface LogFlags {
  dir: string
  format?: HistoryFormat
  lang?: Language
  max?: number
  output?: string
}

/** `rolewright log ROLE`: what every commit meant for a role. */
export async function log(role: string, flags: LogFlags, session: Session): Promise<void> {
  const { findWorkspace, openRepository, reportHistory, roleHistory } = await import('../../index.js')
  const root = findWorkspace(flags.dir)
  await settleLang(session, root)
  if (flags.output !== undefined) await refuseInput(flags.output, root)
  const repository = await openRepository(root)
  try {
    const { format = 'text', max, output } = flags
    const history = await roleHistory(repository, { role: roleNamed(role, root), max })
    const color = session.color && output === undefined
    const text = reportHistory(history, { format, lang: session.lang, color })
    await writeResult(text, output, session)
  } finally {
    await repository.close()
  }
}

/** A role may be named by its file, as it is called from here; the history knows files from the workspace's folder. */
function roleNamed(role: string, root: string): string {
  if (!/\.md$/i.test(role)) return role
  const path = relative(root, resolve(role)).split(sep).join('/')
  return path.startsWith('../') ? role : path
}
