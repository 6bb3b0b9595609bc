/** A commit and what it did to the paths that were asked for. */
export interface Commit {
  hash: string
  /** The commits before it that touched the paths, too; the first one has none. */
  parents: string[]
  /** A shallow clone was cut off here: what came before is not known, so that everything seems to be new. */
  isCutOff?: true
  author: string
  /** With the author's offset: `2026-03-01T09:30:00+08:00`. */
  date: string
  /** The first line of its message. */
  subject: string
  /** Of a merge those that differ from what each of its parents has. */
  changes: Change[]
}

/** A file before and after a commit. */
export interface Change {
  /** Relative to the workspace's folder. */
  path: string
  /** Its path before, when the file was renamed and its names are followed. */
  from?: string
  /** The ids of its bytes. Without `before` it is new, without `after` it has been removed; before a merge, in its first parent. */
  before?: string
  after?: string
}

/** Reads `git log -z --raw` whose format is six parts set apart by NUL: a commit's parts, then its changes. */
export function parseLog(text: string, prefix: string): Commit[] {
  // The next part stands last, where taking it away costs nothing.
  const parts = text.split('\0').reverse()
  const commits: Commit[] = []
  while (parts.length > 0) {
    const part = take(parts)
    const change = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(part)
    const merged = /^\n?::+(?:\d+ )+([0-9a-f]+) (?:[0-9a-f]+ )+([0-9a-f]+) [A-Z]+$/.exec(part)
    if (change ?? merged) commits.at(-1)?.changes.push(...changeOf(change ?? merged ?? [], parts, prefix))
    else if (part !== '') commits.push(commitOf(part, parts))
  }
  return commits
}

function commitOf(hash: string, parts: string[]): Commit {
  const parents = take(parts).split(' ').filter(Boolean)
  const isCutOff = take(parts).split(', ').includes('grafted')
  return {
    hash,
    parents,
    ...(isCutOff ? { isCutOff } : {}),
    author: take(parts),
    date: take(parts),
    subject: take(parts),
    changes: [],
  }
}

function changeOf([, before = '', after = '', kind]: string[], parts: string[], prefix: string): Change[] {
  const from = kind === 'R' || kind === 'C' ? inside(take(parts), prefix) : undefined
  const path = inside(take(parts), prefix)
  if (path === undefined) return []
  return [{ path, ...(from === undefined ? {} : { from }), ...named({ before, after }) }]
}

/** A side that does not exist has an id of zeros. */
function named(ids: { before: string; after: string }): { before?: string; after?: string } {
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => /[^0]/.test(id)))
}

const inside = (path: string, prefix: string) =>
  path.startsWith(prefix) ? path.slice(prefix.length) : undefined

const take = (parts: string[]) => parts.pop() ?? ''
