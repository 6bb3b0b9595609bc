import type { ParsedFile } from '../parse/parsed-file.js'
import type { ApprovedChangesFile } from '../schema-types/approved-changes.js'
import type { ConfigFile } from '../schema-types/config.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import { checkFile } from './check-file.js'
import type { CheckedFile } from './checked-file.js'

/** Holds a role's front matter against its schema. */
export function checkRole(file: ParsedFile): CheckedFile<RoleFile> {
  return checkFile(file, 'role')
}

/** Holds a part of the competency model against its schema. */
export function checkModelPart(file: ParsedFile): CheckedFile<ModelFile> {
  return checkFile(file, 'model')
}

/** Holds the changes that somebody has accepted against their schema. */
export function checkApprovedChanges(file: ParsedFile): CheckedFile<ApprovedChangesFile> {
  return checkFile(file, 'approved-changes')
}

/** Holds a workspace's configuration against its schema. */
export function checkConfig(file: ParsedFile): CheckedFile<ConfigFile> {
  return checkFile(file, 'config')
}
