import type { RoleFile } from '../../schema-types/role.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { indexNames, type NameIndex } from '../name-index.js'
import { idKey, placeName } from '../part/written.js'
import type { Report } from '../resolve.js'

/** A role file and the id by which others know it. */
export interface IdentifiedFile {
  id: string
  checked: CheckedFile<RoleFile>
  /** Another file has the id already: this one is checked like the others, but is not in the model. */
  duplicate: boolean
}

/** The role files with their ids: as written, or the file's name without .md. */
export function identify(files: readonly CheckedFile<RoleFile>[], report: Report): IdentifiedFile[] {
  const first = new Map<string, CheckedFile<RoleFile>>()
  return files.map((checked) => {
    const id = checked.value.id ?? nameOf(checked.file.path)
    const holder = first.get(idKey(id))
    if (!holder) first.set(idKey(id), checked)
    else report('duplicate-id', idPlace(checked), { kind: 'role', id, first: placeName(idPlace(holder)) })
    return { id, checked, duplicate: holder !== undefined }
  })
}

// Some systems take names of files apart into letters and accents; ids in files are put together.
const nameOf = (path: string) =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .normalize('NFC')

const idPlace = ({ file }: CheckedFile<RoleFile>) => file.locate('/id')

/** What `extends` may name: every role by id and title. */
export function indexBases(files: readonly IdentifiedFile[]): NameIndex {
  return indexRoles(files, () => true)
}

/** What other references may name: a mere base by id only, for bases often bear the title of the roles made from them. */
export function indexPosts(files: readonly IdentifiedFile[]): NameIndex {
  return indexRoles(files, ({ checked }) => !checked.value.abstract)
}

function indexRoles(files: readonly IdentifiedFile[], byTitle: (file: IdentifiedFile) => boolean): NameIndex {
  const named = files
    .filter(({ duplicate }) => !duplicate)
    .map((file) => ({ id: file.id, names: byTitle(file) ? [file.checked.value.title ?? []].flat() : [] }))
  return indexNames('role', named)
}
