import { relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import type { FileSource } from '../index.js'
import type { Session } from './session.js'

/** Writes what a command made to a file, or prints it when none was named. Bytes go to no terminal. */
export async function writeResult(
  result: string | Uint8Array,
  output: string | undefined,
  session: Session,
): Promise<void> {
  if (output !== undefined) {
    const { writeFileWhole } = await import('../index.js')
    return writeFileWhole(output, typeof result === 'string' ? `${result}\n` : result)
  }
  if (typeof result === 'string') return session.print(result)
  if (process.stdout.isTTY) throw new ToolError('page-in-terminal', {})
  process.stdout.write(result)
}

/** What a workspace is read from is not written over. */
export async function refuseInput(output: string, root: string): Promise<void> {
  const { directorySource } = await import('../index.js')
  const path = relative(root, resolve(output)).split(sep).join('/')
  if (output !== '' && !isInput(path) && !(await isRole(directorySource(root), path))) return
  throw new ToolError('result-over-input', { output })
}

const isInput = (path: string) =>
  /^(?:roles|templates)(?:\/|$)|^(?:rolewright\.config\.ya?ml|approved-changes\.yaml)$/i.test(path)

/** Roles may also lie side by side in the folder itself. */
async function isRole(source: FileSource, path: string): Promise<boolean> {
  const file = /^[^/]+\.(?:md|ya?ml)$/i.test(path) ? await source.get(path) : undefined
  return (
    file !== undefined &&
    Buffer.from(await file.read())
      .toString('utf8', 0, 4)
      .startsWith('---')
  )
}
