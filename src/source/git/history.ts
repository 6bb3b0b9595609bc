import type { Place } from './locate.js'
import { commitOf } from './merge-base.js'
import type { Commit } from './parse-log.js'
import { parseLog } from './parse-log.js'
import type { Revision } from './revision.js'
import { outputOf } from './run-git.js'

/** What of a history is wanted. */
export interface LogOptions {
  /** Files and folders, relative to the workspace's folder; without any, the whole folder. */
  paths?: readonly string[]
  /** The newest so many. */
  max?: number
  /** Only what is not in this one. */
  since?: Revision
  /** Goes on with a file's earlier names; for one path. */
  follow?: boolean
}

/** Commits up to `head` that touched the paths, newest first. Merges are left out: they bring what others did. */
export async function readLog(
  { git, prefix }: Place,
  head: Revision,
  options: LogOptions,
): Promise<Commit[]> {
  const { paths = ['.'], max, since, follow = false } = options
  const args = [
    ...['log', '-z', `--format=${FORMAT}`, '--encoding=UTF-8', '--no-merges', '--no-color', '--no-notes'],
    ...['--raw', '--no-abbrev', '--root', '--no-ext-diff', '--no-textconv'],
    ...(follow ? ['--follow', '-M'] : ['--no-renames']),
    ...(max === undefined ? [] : [`--max-count=${max}`]),
    ...[commitOf(head), ...(since ? [`^${commitOf(since)}`] : [])],
    ...['--', ...paths],
  ]
  return parseLog((await outputOf(git, args)).toString(), prefix)
}

const FORMAT = '%H%x00%P%x00%aN%x00%aI%x00%s'
