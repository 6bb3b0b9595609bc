import { ToolError } from '../errors.js'
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
    en: 'A page cannot be shown in a terminal. Name a file for it, for example --output changes.pdf.',
    zh: '终端无法显示页面。请指定文件，例如 --output changes.pdf。',
  })
}
