import { newMemory } from './comparison/read-sides.js'
import { type Comparison, compareWorkspaces } from './comparison.js'
import type { Change } from './diff/change.js'
import { type Start, startOf, startsOf } from './history/start.js'
import { Trace } from './history/trace.js'
import type { Model } from './model/types.js'
import type { Commit, Repository } from './source/git/repository.js'
import { memorySource } from './source/memory-source.js'

/** What one commit meant for a role. */
export interface HistoryEntry {
  /** Full hash of the commit. */
  commit: string
  author: string
  /** ISO 8601, with the author's offset. */
  date: string
  /** The first line of the commit's message. */
  subject: string
  /** The role's version after it, as its file says. */
  version?: string
  changes: Change[]
  /** Files that could be read in part only, on either side of the commit. */
  unsound: string[]
}

/** The history of a role, newest first. */
export interface History {
  id: string
  title: string
  entries: HistoryEntry[]
  /** Titles of all roles that are named in it, by id. */
  titles: ReadonlyMap<string, string>
  /** Whether the repository was cloned without its older history. */
  isCutOff: boolean
}

/** Which role, and how far back. */
export interface HistoryOptions {
  /** An id, a title, a number; a role that is no more by its id. */
  role: string
  /** At most so many commits that meant something. */
  max?: number | undefined
}

/** What every commit meant for a role, through renames and moves; commits that meant nothing for it are left out. */
export async function roleHistory(
  repository: Repository,
  { role, max = Number.POSITIVE_INFINITY }: HistoryOptions,
): Promise<History> {
  const commits = await repository.log()
  return traceRole(repository, await startOf(repository, commits, role), {
    commits,
    max,
    compare: comparer(repository),
  })
}

/** The histories of all roles that there are in HEAD, by their ids. Every commit is compared once. */
export async function roleHistories(repository: Repository): Promise<Map<string, History>> {
  const commits = await repository.log()
  const compare = comparer(repository)
  const histories = new Map<string, History>()
  for (const start of await startsOf(repository))
    histories.set(
      start.id,
      await traceRole(repository, start, { commits, max: Number.POSITIVE_INFINITY, compare }),
    )
  return histories
}

interface Tracing {
  commits: readonly Commit[]
  max: number
  compare(commit: Commit): Promise<Comparison>
}

async function traceRole(
  { isShallow }: Repository,
  start: Start,
  { commits, max, compare }: Tracing,
): Promise<History> {
  const trace = new Trace(start)
  const entries: HistoryEntry[] = []
  const titles = new Map<string, string>()
  for (const commit of commits) {
    if (entries.length >= max || trace.isAtItsBeginning) break
    if (!trace.mayConcern(commit)) continue
    const { before, after, changes, unsound } = await compare(commit)
    const own = trace.follow(changes, { before, after })
    if (own.length === 0) continue
    for (const model of [after, before])
      for (const { id, title } of model.roles.values()) titles.set(id, titles.get(id) ?? title)
    entries.push({ ...factsOf(commit, after, own), changes: own, unsound })
  }
  return { ...start, entries, titles, isCutOff: isShallow }
}

/** Compares commits with their parents, the first one with nothing; each once, and no file twice. */
function comparer(repository: Repository): Tracing['compare'] {
  const memory = newMemory()
  const known = new Map<string, Promise<Comparison>>()
  const sourceAt = async (name: string) => repository.source(await repository.revision(name))
  const compare = async ({ hash, parents: [parent] }: Commit) => {
    const before = parent === undefined ? memorySource({}) : await sourceAt(parent)
    return compareWorkspaces(before, await sourceAt(hash), { memory })
  }
  return (commit) => {
    const comparison = known.get(commit.hash) ?? compare(commit)
    known.set(commit.hash, comparison)
    return comparison
  }
}

function factsOf({ hash, author, date, subject }: Commit, after: Model, changes: readonly Change[]) {
  const version = after.roles.get(changes[0]?.subject.id ?? '')?.version
  return { commit: hash, author, date, subject, ...(version === undefined ? {} : { version }) }
}
