import { basename, dirname } from 'node:path'
import { ToolError } from '../../errors.js'
import type { Language, SourceFile } from '../../index.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'

/**
 * `rolewright textconv FILE`: what git shows in place of a role or model file in diffs and logs. git calls it for every
 * version, in the top folder of the work tree; whatever happens, it gets something to show.
 */
export async function textconv(
  path: string,
  { dir }: { dir: string; lang?: Language },
  session: Session,
): Promise<void> {
  const { directorySource } = await import('../../index.js')
  const file = await directorySource(dirname(path)).get(basename(path))
  if (!file) throw new ToolError('no-such-file', { path })
  const lines = await linesOf(file, dir, session).catch(() => undefined)
  if (lines) session.print(lines.join('\n'))
  // The very bytes: two of another encoding must not look alike.
  else process.stdout.write(await file.read())
}

async function linesOf(file: SourceFile, dir: string, session: Session): Promise<string[] | undefined> {
  const { directorySource, findWorkspace, tellFile, wordPortraits } = await import('../../index.js')
  const root = findWorkspace(dir)
  await settleLang(session, root)
  const told = await tellFile(file, directorySource(root))
  return told && wordPortraits(told, session.lang)
}
