import type { Model } from '../model/types.js'
import type { Commit } from '../source/git/repository.js'

/** What a role is called in a commit, and where it stands. */
export interface Names {
  ids: ReadonlySet<string>
  /** Its own files. */
  files: ReadonlySet<string>
  /** Files of the roles that it is built on. */
  bases: ReadonlySet<string>
}

/** All names of both: branches may call a role differently. */
export function joined(names: Names, others: Names = names): Names {
  return {
    ids: new Set([...names.ids, ...others.ids]),
    files: new Set([...names.files, ...others.files]),
    bases: new Set([...names.bases, ...others.bases]),
  }
}

/** The names with which a model knows the roles of these ids; undefined when it has none of them. */
export function namesIn(model: Model, ids: Iterable<string>): Names | undefined {
  const roles = [...ids].flatMap((id) => model.roles.get(id) ?? [])
  if (roles.length === 0) return undefined
  const bases = roles.flatMap((role) => role.bases.flatMap((base) => model.roles.get(base)?.file ?? []))
  return {
    ids: new Set(roles.map(({ id }) => id)),
    files: new Set(roles.map(({ file }) => file)),
    bases: new Set(bases),
  }
}

/** Whether a commit touched the role's files, those of its bases, or the model that it is read with. */
export function mayConcern({ changes }: Commit, { files, bases }: Names): boolean {
  return changes.some(({ path }) => files.has(path) || bases.has(path) || isModelPart(path))
}

/** Of the model, but not of the settings. It lies in the folder `roles`, or beside roles at the top. */
function isModelPart(path: string): boolean {
  if (!/^(?:roles\/|[^/]+$)/.test(path) || !/\.ya?ml$/i.test(path) || /(?:^|\/)\./.test(path)) return false
  return !path.startsWith('rolewright.config.') && path !== 'approved-changes.yaml'
}
