import { writeError } from '../write-error.js'
import { writeWhole } from './write-whole.js'

/** Writes one file wholly or not at all, whatever was there before; trouble with the disk is a `ToolError`. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    writeWhole(path, Buffer.from(content))
  } catch (error) {
    throw writeError(path, error)
  }
}
