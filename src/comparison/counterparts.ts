import { fold } from '../model/fold.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import type { CheckedFile } from '../validate/checked-file.js'

type File = CheckedFile<RoleFile> | CheckedFile<ModelFile>

/** Finds for a file of one side the same of the other: under its path, else one without such that has its name. */
export function counterpartsIn<T extends File>(own: readonly T[], others: readonly T[]): Map<T, T> {
  const byPath = new Map(others.map((other) => [other.file.path, other]))
  const paths = new Set(own.map(({ file }) => file.path))
  const free = others.filter(({ file }) => !paths.has(file.path))
  const byName = new Map(free.flatMap((other) => namesOf(other).map((name) => [name, other] as const)))
  const pairs = own.flatMap((one): [T, T][] => {
    const other =
      byPath.get(one.file.path) ??
      namesOf(one)
        .map((name) => byName.get(name))
        .find(Boolean)
    return other ? [[one, other]] : []
  })
  return new Map(pairs)
}

/** What a role may be known by, the surest first; parts of the model have no names. */
function namesOf({ file, value }: File): string[] {
  const { id, title, code } = value as Partial<RoleFile>
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  if (!/\.md$/i.test(file.path)) return []
  return [id ?? name, code && `code ${code}`, title]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => fold(String(one)))
}
