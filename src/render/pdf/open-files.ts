import { readFileSync } from 'node:fs'
import { ToolError } from '../../errors.js'

/** With fewer a browser starts and fails at something that says nothing of it. */
const LEAST = 64

/** Ends the run where a browser could not open the files that it needs. */
export function refuseFewFiles(read = limits): void {
  const limit = Number(/^Max open files\s+(\d+)/m.exec(read())?.[1] ?? LEAST)
  if (limit >= LEAST) return
  throw new ToolError('too-few-files', { limit })
}

function limits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return ''
  }
}
