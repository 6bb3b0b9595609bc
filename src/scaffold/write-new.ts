import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ToolError } from '../errors.js'

/** Writes a file that is not there yet. Answers whether it was written: what is there stays as it is. */
export function writeNew(path: string, content: Uint8Array | string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    const reason = cause instanceof Error ? cause.message : String(cause)
    const text = { en: `${path} could not be written: ${reason}`, zh: `无法写入 ${path}：${reason}` }
    throw new ToolError('environment', text, { cause })
  }
}
