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
  if (process.stdout.isTTY) throw notForTerminals()
  process.stdout.write(result)
}

function notForTerminals(): ToolError {
  return new ToolError('usage', {
    en: 'A page cannot be shown in a terminal. Write it to a file, for example --output changes.pdf.',
    zh: '屏幕上无法显示页面。请写入文件，例如 --output changes.pdf。',
  })
}

/** What a workspace is read from is not written over. */
export async function refuseInput(output: string, root: string): Promise<void> {
  const { directorySource } = await import('../index.js')
  const path = relative(root, resolve(output)).split(sep).join('/')
  if (output !== '' && !isInput(path) && !(await isRole(directorySource(root), path))) return
  throw new ToolError('usage', {
    en: `The result cannot be written to "${output}": ${output === '' ? 'there is no file name' : "it belongs to the workspace's own files"}. Give another file name, for example --output changes.md.`,
    zh: `结果不能写入“${output}”：${output === '' ? '没有文件名' : '这是工作区自己的文件'}。请换一个文件名，例如 --output changes.md。`,
  })
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
