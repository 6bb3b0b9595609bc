import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ToolError } from '../../errors.js'

/** A private folder that is gone after `remove`, or at the latest when the process ends. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

function make(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'rolewright-'))
  } catch (cause) {
    const text = {
      en: `Printing needs a folder for temporary files, and none can be made in ${parent}. Set TMPDIR (on Windows TEMP) to a folder that you may write to.`,
      zh: `打印需要存放临时文件的文件夹，但无法在 ${parent} 中新建。请把环境变量 TMPDIR（Windows 上为 TEMP）设为可写入的文件夹。`,
    }
    throw new ToolError('environment', text, { cause })
  }
}

/** A browser that was just killed may still write for a moment. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }

/** Makes a folder that only this user can read; `parent` is the system's temporary folder unless given. */
export function makeTemporaryFolder(parent = tmpdir()): TemporaryFolder {
  const path = make(parent)
  const removeAtExit = () => rmSync(path, REMOVAL)
  process.once('exit', removeAtExit)
  return {
    path,
    async remove() {
      process.off('exit', removeAtExit)
      await rm(path, REMOVAL)
    },
  }
}
