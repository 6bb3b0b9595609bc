import type { Comparison } from '../comparison.js'
import type { Change } from '../diff/change.js'
import type { Commit } from '../source/git/repository.js'
import { concerning, formerIds, inEach } from './concerning.js'
import { joined, mayConcern, type Names, namesIn } from './names.js'
import type { Versions } from './versions.js'

/** What a commit meant for a role, and what that was found by. */
export interface Told {
  changes: Change[]
  comparison: Comparison
  /** The role's names after the commit. */
  names: Names
}

/** Follows one role back through its commits, on every branch: its ids and its files change on the way. */
export class Trace {
  /** By commits that are still to come. */
  readonly #names = new Map<string, Names>()
  readonly #versions: Versions

  constructor(names: Names, { newest, versions }: { newest: string | undefined; versions: Versions }) {
    this.#versions = versions
    if (newest !== undefined) this.#names.set(newest, names)
  }

  /** What a commit meant for the role; undefined when it meant nothing. None is asked for before those made from it. */
  async follow(commit: Commit): Promise<Told | undefined> {
    const names = this.#names.get(commit.hash)
    this.#names.delete(commit.hash)
    // Nobody knows what was done where a clone was cut off.
    if (!names || commit.isCutOff) return undefined
    if (await this.#concerns(commit, names)) return this.#tell(commit, names)
    for (const parent of commit.parents) this.#passOn(parent, await this.#namesBefore(commit, parent, names))
    return undefined
  }

  async #concerns(commit: Commit, names: Names): Promise<boolean> {
    if (!mayConcern(commit, names)) return false
    const isOwn = commit.changes.some(({ path }) => names.files.has(path))
    return isOwn || this.#versions.has(commit.hash, names.files)
  }

  async #tell(commit: Commit, names: Names): Promise<Told | undefined> {
    const parents = commit.parents.length === 0 ? [undefined] : commit.parents
    const found: Told[] = []
    for (const parent of parents) {
      const comparison = await this.#versions.compare(parent, commit.hash, names)
      const changes = concerning(comparison.changes, names.ids)
      if (parent !== undefined) this.#passOn(parent, formerNames(names, changes, comparison))
      const told = await this.#sinceReadable({ changes, comparison, names }, { commit, parent })
      if (told) found.push(told)
    }
    const [first] = found
    if (!first || found.length < parents.length) return undefined
    const changes = inEach(found.map((told) => told.changes))
    return changes.length > 0 || isBroken(first, 'after') ? { ...first, changes } : undefined
  }

  /** What a broken text says is a guess: it is told with the commit that repairs it, against the last that was readable. */
  async #sinceReadable(
    told: Told,
    { commit, parent }: { commit: Commit; parent: string | undefined },
  ): Promise<Told | undefined> {
    if (isBroken(told, 'after')) return { ...told, changes: [] }
    let found = told
    let before = parent
    while (before !== undefined && isBroken(found, 'before')) {
      if (this.#versions.isCutOff(before)) return undefined
      before = this.#versions.beforeLast(before, formerNames(told.names, told.changes, told.comparison).files)
      const comparison = await this.#versions.compare(before, commit.hash, told.names)
      found = { ...told, comparison, changes: concerning(comparison.changes, told.names.ids) }
    }
    return found
  }

  /** The names before a commit that did not touch the role: others, when that is a merge of branches that differ in them. */
  async #namesBefore({ hash, parents }: Commit, parent: string, names: Names): Promise<Names> {
    if (parents.length === 1) return names
    const [isHere, wasThere] = await Promise.all(
      [hash, parent].map((commit) => this.#versions.has(commit, names.files)),
    )
    if (wasThere || !isHere) return names
    const comparison = await this.#versions.compare(parent, hash, names)
    return formerNames(names, concerning(comparison.changes, names.ids), comparison)
  }

  #passOn(parent: string, names: Names): void {
    this.#names.set(parent, joined(names, this.#names.get(parent)))
  }
}

/** The names that a role had before; where it was not, it goes on with those that it has: it may have been removed before. */
function formerNames(names: Names, changes: readonly Change[], { before }: Comparison): Names {
  const former = namesIn(before, formerIds(names.ids, changes))
  return former ? { ...former, bases: new Set([...former.bases, ...names.bases]) } : names
}

function isBroken({ comparison, names }: Told, side: 'before' | 'after'): boolean {
  const { [side]: model, broken } = comparison
  const own = [...(namesIn(model, names.ids)?.files ?? []), ...names.files]
  return broken[side].some((file) => own.includes(file))
}
