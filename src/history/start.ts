import { newMemory, type ReadSidesOptions } from '../comparison/read-sides.js'
import { compareWorkspaces } from '../comparison.js'
import { ToolError } from '../errors.js'
import { fold } from '../model/fold.js'
import type { Model, Role } from '../model/types.js'
import { nearestOf } from '../model/typo.js'
import type { FileSource } from '../source/file-source.js'
import type { Commit, Repository } from '../source/git/repository.js'
import { type Names, namesIn } from './names.js'

/** Where the history of a role is begun to be read: as it is now, or as it was when it was removed. */
export interface Start {
  id: string
  title: string
  names: Names
  /** Whether it makes its pay public; one that is no more does not. */
  payIsPublished: boolean
}

/** The role that a name means: an id, title, number or file in HEAD; else the id or file of one removed since. */
export async function startOf(
  repository: Repository,
  commits: readonly Commit[],
  name: string,
): Promise<Start> {
  const head = await repository.source(await repository.revision('HEAD'))
  const memory = newMemory()
  // To find a role by its id or title, none needs to be read whole; numbers are rarer.
  const found = named(name, await headOf(head, { about: new Set(), memory }))
  const whole = found ? new Set([found.file]) : undefined
  const model = await headOf(head, { about: whole, memory })
  const role = found ? model.roles.get(found.id) : named(name, model)
  if (role) return startAt(role, model)
  const roles = [...model.roles.values()]
  const file = fileOnce(commits, name)
  if (file === undefined) throw unknownRole(name, roles)
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  const names = { ids: new Set([id]), files: new Set([file]), bases: new Set<string>() }
  return { id, title: id, names, payIsPublished: false }
}

/** Where the histories of all roles in HEAD are begun to be read. */
export async function startsOf(repository: Repository): Promise<Start[]> {
  const model = await headOf(await repository.source(await repository.revision('HEAD')))
  return [...model.roles.values()].filter(({ abstract }) => !abstract).map((role) => startAt(role, model))
}

/** Compared with itself, a version is read no further than is asked for. */
async function headOf(head: FileSource, { about, memory }: ReadSidesOptions = {}): Promise<Model> {
  const { after } = await compareWorkspaces(head, head, { about, memory, whole: about === undefined })
  return after
}

function named(name: string, { roles }: Model): Role | undefined {
  const isNamed = ({ id, title, code = '', file }: Role) =>
    file === name || [id, title, code].some((one) => fold(one) === fold(name))
  return roles.get(name) ?? [...roles.values()].find(isNamed)
}

function startAt({ id, title, compensation }: Role, model: Model): Start {
  const names = namesIn(model, [id]) ?? { ids: new Set([id]), files: new Set(), bases: new Set() }
  return { id, title, names, payIsPublished: compensation?.published === true }
}

/** The last place of a file that is called as a role's id, or that was named itself. */
function fileOnce(commits: readonly Commit[], name: string): string | undefined {
  const paths = commits.flatMap(({ changes }) => changes.map(({ path }) => path))
  return paths.find((path) => path.endsWith(`/${name}.md`) || path === `${name}.md` || path === name)
}

function unknownRole(name: string, roles: readonly { id: string; title: string }[]): ToolError {
  const near = nearestOf(
    name,
    roles.flatMap(({ id, title }) => [id, title]),
  )
  return new ToolError('no-role-in-history', { name, near })
}
