import type { Place } from './locate.js'
import { commitOf } from './merge-base.js'
import type { Commit } from './parse-log.js'
import { parseLog } from './parse-log.js'
import type { LogOptions } from './repository.js'
import type { Resolver } from './revision.js'
import { outputOf } from './run-git.js'

/**
 * Commits that touched the paths, none before those that were made from it, whatever its clock said. Of a merge only what it
 * has from none of its parents is a change of its own; one that has nothing of its own is there for its parents' sake.
 */
export async function readLog(
  { git, prefix }: Place,
  { revision }: Resolver,
  { paths = ['.'], head = 'HEAD', max, since, follow = false }: LogOptions,
): Promise<Commit[]> {
  const [newest, known] = await Promise.all([
    revision(head),
    since === undefined ? undefined : revision(since),
  ])
  const args = [
    ...['log', '-z', `--format=${FORMAT}`, '--encoding=UTF-8', '--topo-order', '--no-color', '--no-notes'],
    // Parents are those of the commits that are told, past others; git says `grafted` where a clone was cut off.
    ...(follow ? [] : ['--parents']),
    ...['-c', '--decorate=full'],
    ...['--raw', '--no-abbrev', '--root', '--no-relative', '--no-ext-diff', '--no-textconv'],
    ...(follow ? ['--follow', '-M'] : ['--no-renames']),
    ...(max === undefined ? [] : [`--max-count=${max}`]),
    ...[commitOf(newest), ...(known ? [`^${commitOf(known)}`] : [])],
    ...['--', ...paths],
  ]
  return parseLog((await outputOf(git, args)).toString(), prefix)
}

const FORMAT = '%H%x00%P%x00%D%x00%aN%x00%aI%x00%s'
