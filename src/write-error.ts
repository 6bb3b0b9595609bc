import { ToolError } from './errors.js'

/** The error of a run that could not write a file. What is already a `ToolError` stays. */
export function writeError(path: string, cause: unknown): ToolError {
  if (cause instanceof ToolError) return cause
  const { code: system, message: reason } = cause as NodeJS.ErrnoException
  return new ToolError('file-not-written', { path, system, reason }, { cause })
}

/** Whether an error came from the operating system's file calls. */
export function isFileTrouble(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
