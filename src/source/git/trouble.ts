import { ToolError } from '../../errors.js'

/** git could not be started. */
export function notStarted(cause: NodeJS.ErrnoException, folder: string): ToolError {
  if (cause.code !== 'ENOENT' && cause.code !== 'EACCES') return gitTrouble(cause.message, folder)
  return new ToolError('git-not-started', {}, { cause })
}

/** What git complained of, in words of ours where it is known and quoted where it is not. */
export function gitTrouble(said: string, folder: string): ToolError {
  if (/promisor remote|lazy fetching|unable to read|bad object|could not read|traverse parents/i.test(said))
    return new ToolError('objects-missing', {})
  if (/dubious ownership|unsafe repository/.test(said))
    return new ToolError('repository-not-owned', { place: placeIn(said) ?? folder })
  if (/not a git repository/.test(said)) return new ToolError('no-repository', { folder })
  return new ToolError('git-failed', { folder, complaint: complaintIn(said) })
}

/** The repository that git refuses to read. */
const placeIn = (said: string) => /repository (?:at )?\(?'([^']+)'/.exec(said)?.[1]

/** The line that says why; git may warn of other things before. */
function complaintIn(said: string): string | undefined {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1)
  return fatal?.replace(/^(?:fatal|error): /, '').slice(0, 300)
}
