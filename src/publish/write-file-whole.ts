import { writeWhole } from '../store/write-whole.js'
import { writeError } from '../write-error.js'

/** Writes one file wholly or not at all, whatever was there before; trouble with the disk is a `ToolError`. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    writeWhole(path, Buffer.from(content))
  } catch (error) {
    throw writeError(path, error)
  }
}
