import type { Change } from '../diff/change.js'
import type { Model } from '../model/types.js'
import type { Commit } from '../source/git/repository.js'

/** Follows one role back through its commits: its ids and its files change on the way. */
export class Trace {
  #id: string
  readonly #files = new Set<string>()
  /** Set once the commit has been seen that the role came with. */
  isAtItsBeginning = false

  constructor({ id, files }: { id: string; files: readonly string[] }) {
    this.#id = id
    for (const file of files) this.#files.add(file)
  }

  /** Whether a commit touched the role's files, or the model that it is read with. */
  mayConcern({ changes }: Commit): boolean {
    return changes.some(({ path }) => this.#files.has(path) || /\.ya?ml$/i.test(path))
  }

  /** What of a commit's changes concerns the role; goes on with the id and the files that it had before. */
  follow(changes: readonly Change[], { before, after }: { before: Model; after: Model }): Change[] {
    const id = this.#id
    const concerning = changes.filter(({ subject, touches }) => isRole(subject, id) || touches.includes(id))
    const beginning = concerning.filter((change) => isBeginning(change, id))
    // What came along with a new role is no change of it.
    const own = beginning.length > 0 ? beginning : concerning
    for (const { subject } of own.filter((change) => isRole(change.subject, id)))
      if (subject.formerId !== undefined) this.#id = subject.formerId
    if (beginning.length > 0) this.isAtItsBeginning = true
    for (const model of [before, after]) {
      const role = model.roles.get(this.#id) ?? model.roles.get(id)
      for (const one of [role?.id, ...(role?.bases ?? [])]) {
        const file = model.roles.get(one ?? '')?.file
        if (file !== undefined) this.#files.add(file)
      }
    }
    return own
  }
}

const isRole = ({ kind, id }: Change['subject'], wanted: string) => kind === 'role' && id === wanted

/** A role begins when it is added, when others are merged into it, or when another is split. */
function isBeginning({ type, subject, others }: Change, id: string): boolean {
  if (type === 'role-split') return others.some((other) => isRole(other, id))
  return (type === 'role-added' || type === 'role-merged') && isRole(subject, id)
}
