import { newMemory } from '../comparison/read-sides.js'
import { type Comparison, compareWorkspaces } from '../comparison.js'
import type { FileSource } from '../source/file-source.js'
import type { Commit, Repository } from '../source/git/repository.js'
import { memorySource } from '../source/memory-source.js'
import type { Names } from './names.js'

/** The workspace as its commits have it. */
export interface Versions {
  /** What became different from one commit to another; from nothing when there is none before. */
  compare(before: string | undefined, after: string, names: Names): Promise<Comparison>
  /** Whether one of the files was there in a commit. */
  has(commit: string, files: ReadonlySet<string>): Promise<boolean>
  /** The commit before the one that last touched a file, from a commit back; undefined when there is none. */
  beforeLast(commit: string, files: ReadonlySet<string>): string | undefined
  /** Whether what came before a commit is missing. */
  isCutOff(commit: string): boolean
}

/** Commits next to each other are asked for together; older ones are not needed again. */
const kept = 12

/** Reads versions of a repository, no content twice. For a single role no more is read than that role needs. */
export function versionsOf(
  repository: Repository,
  commits: readonly Commit[],
  { isSingle }: { isSingle: boolean },
): Versions {
  const memory = newMemory()
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]))
  const source = keepingLast(kept, async (hash) => repository.source(await repository.revision(hash)))
  const compareAll = keepingLast(kept, async (pair) => {
    const [before = '', after = ''] = pair.split(' ')
    const [was, is] = await Promise.all([before === '' ? memorySource({}) : source(before), source(after)])
    return compareWorkspaces(was, is, { memory })
  })
  const compareOne = async (before: string | undefined, after: string, { files, bases }: Names) => {
    const [earlier, is] = await Promise.all([
      before === undefined ? undefined : source(before),
      source(after),
    ])
    const was = earlier ?? without(is, files)
    return compareWorkspaces(was, is, { memory, about: new Set([...files, ...bases]) })
  }
  return {
    compare: (before, after, names) =>
      isSingle ? compareOne(before, after, names) : compareAll(`${before ?? ''} ${after}`),
    async has(commit, files) {
      const { get } = await source(commit)
      const found = await Promise.all([...files].map(get))
      return found.some((file) => file !== undefined)
    },
    beforeLast(hash, files) {
      let commit = byHash.get(hash)
      while (commit && !commit.changes.some(({ path }) => files.has(path)))
        commit = byHash.get(commit.parents[0] ?? '')
      return commit?.parents[0]
    },
    isCutOff: (hash) => byHash.get(hash)?.isCutOff === true,
  }
}

/** The same files but for some: what a role was begun in, without it. */
function without(source: FileSource, paths: ReadonlySet<string>): FileSource {
  return {
    ...source,
    list: async (...asked) => (await source.list(...asked)).filter(({ path }) => !paths.has(path)),
    get: async (path) => (paths.has(path) ? undefined : source.get(path)),
  }
}

/** Makes something once for each key, as long as it is among the last that were asked for. */
function keepingLast<T>(most: number, make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.delete(key)
    made.set(key, value)
    const [oldest] = made.keys()
    if (made.size > most && oldest !== undefined) made.delete(oldest)
    return value
  }
}
