import type { Comparison } from './comparison.js'
import type { Change } from './diff/change.js'
import { type Start, startOf, startsOf } from './history/start.js'
import { type Told, Trace } from './history/trace.js'
import { versionsOf } from './history/versions.js'
import type { Commit, Repository } from './source/git/repository.js'
import { given } from './values/given.js'

/** What one commit meant for a role. */
export interface HistoryEntry {
  /** The role's id after it, or the last that it had. */
  id: string
  /** Full hash of the commit. */
  commit: string
  author: string
  /** ISO 8601, with the author's offset. */
  date: string
  /** The first line of the commit's message. */
  subject: string
  /** The role's version after it, as its file says. */
  version?: string
  /** None where the role's file was broken: what that says is told with the commit that repairs it. */
  changes: Change[]
  /** Whether the role made its pay public, both before and after. */
  payIsPublished: boolean
  /** Files that could be read in part only, on either side of the commit. */
  unsound: string[]
}

/** The history of a role, newest first. */
export interface History {
  id: string
  title: string
  /** Whether the role makes its pay public now. */
  payIsPublished: boolean
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
export async function roleHistory(repository: Repository, { role, max }: HistoryOptions): Promise<History> {
  const commits = await repository.log()
  const start = await startOf(repository, commits, role)
  const [history] = await tracedBack(repository, [start], { commits, isSingle: true, ...given({ max }) })
  // Each start has its history.
  return history ?? { ...facts(start, repository), entries: [], titles: new Map() }
}

/** The histories of all roles that there are in HEAD, by their ids. Every commit is compared once. */
export async function roleHistories(repository: Repository): Promise<Map<string, History>> {
  const commits = await repository.log()
  const starts = await startsOf(repository)
  const histories = await tracedBack(repository, starts, { commits, isSingle: false })
  return new Map(histories.map((history) => [history.id, history]))
}

interface Tracing {
  commits: readonly Commit[]
  isSingle: boolean
  max?: number
}

/** Goes through the commits once, with all the roles at a time: no more than a few versions are held at once. */
async function tracedBack(
  repository: Repository,
  starts: readonly Start[],
  { commits, isSingle, max = Number.POSITIVE_INFINITY }: Tracing,
): Promise<History[]> {
  const versions = versionsOf(repository, commits, { isSingle })
  const titles = new Map<string, string>()
  const traced = starts.map((start) => ({
    trace: new Trace(start.names, { newest: commits[0]?.hash, versions }),
    history: { ...facts(start, repository), entries: [] as HistoryEntry[], titles },
  }))
  for (const commit of commits) {
    const compared = new Set<Comparison>()
    for (const { trace, history } of traced.filter((one) => one.history.entries.length < max)) {
      const told = await trace.follow(commit)
      if (!told) continue
      history.entries.push(entryOf(commit, told))
      compared.add(told.comparison)
    }
    for (const comparison of compared) addTitles(comparison, titles)
  }
  return traced.map(({ history }) => history)
}

/** The newest titles stay. */
function addTitles({ before, after }: Comparison, titles: Map<string, string>): void {
  for (const model of [after, before])
    for (const { id, title } of model.roles.values()) if (!titles.has(id)) titles.set(id, title)
}

const facts = ({ id, title, payIsPublished }: Start, { isShallow }: Repository) => ({
  ...{ id, title, payIsPublished },
  isCutOff: isShallow,
})

/** Of what the model brought, only that this role was reached is known: of others no more was read than is needed. */
function reachingOnly(change: Change, ids: ReadonlySet<string>): Change {
  if (change.subject.kind === 'role') return change
  return { ...change, touches: change.touches.filter((id) => ids.has(id)) }
}

function entryOf(
  { hash, author, date, subject }: Commit,
  { changes, comparison: { before, after, unsound }, names }: Told,
): HistoryEntry {
  const rolesOf = (ids: Iterable<string>, model: typeof after) =>
    [...ids].flatMap((id) => model.roles.get(id) ?? [])
  const now = rolesOf(names.ids, after)
  const former = changes.flatMap(({ subject: { id, formerId = id } }) =>
    names.ids.has(id) ? [formerId] : [],
  )
  const sides = [...now, ...rolesOf(new Set([...names.ids, ...former]), before)]
  return {
    id: now[0]?.id ?? [...names.ids][0] ?? '',
    ...{ commit: hash, author, date, subject, unsound },
    changes: changes.map((change) => reachingOnly(change, names.ids)),
    ...given({ version: now[0]?.version }),
    payIsPublished: sides.every(({ compensation }) => compensation?.published !== false),
  }
}
