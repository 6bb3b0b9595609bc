import { compareText, type Diagnostic } from '../diagnostic.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { linkParts } from './part/link-parts.js'
import { reportInto } from './resolve.js'
import { type JoinedRole, joinRoles } from './role/joined-role.js'
import { deriveReports } from './role/reporting.js'
import { checkRequiredKeys } from './role/required-keys.js'
import { identify, indexBases, indexPosts } from './role/role-ids.js'
import { nameItemsBy } from './role/same-item.js'
import { type Surroundings, surroundings } from './role/surroundings.js'
import { toRole } from './role/to-role.js'
import { withSoundness } from './soundness.js'
import type { Model, Role } from './types.js'

/** The checked files of a workspace. */
export interface CheckedFiles {
  roles: readonly CheckedFile<RoleFile>[]
  parts: readonly CheckedFile<ModelFile>[]
}

/** Makes one model of the files of a workspace: ids, bases, references, reporting lines. */
export function linkModel(files: CheckedFiles): { model: Model; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const report = reportInto(diagnostics)
  const identified = identify(files.roles, report)
  const posts = indexPosts(identified)
  const parts = linkParts(files.parts, posts, report)
  const around = surroundings({ files, identified, posts, parts, report })
  const joined = joinRoles(identified, {
    names: indexBases(identified),
    nameItem: nameItemsBy(around),
    report,
  })
  for (const role of joined) if (!role.checked.skimmed) checkRequiredKeys(role, report)
  const roles = linkRoles(joined, around)
  const found = [...files.roles, ...files.parts].flatMap(({ diagnostics: own }) => own)
  return { model: withSoundness({ roles, ...parts }, [...found, ...diagnostics]), diagnostics }
}

function linkRoles(joined: readonly JoinedRole[], around: Surroundings): Map<string, Role> {
  const all = joined.map((role) => toRole(role, around))
  // A second role of the same id has been linked to find what else is wrong with it, and ends here.
  const kept = all.filter((_, index) => !joined[index]?.duplicate).sort((a, b) => compareText(a.id, b.id))
  deriveReports(kept)
  return new Map(kept.map((role) => [role.id, role]))
}
