import { compareText, type Diagnostic } from '../diagnostic.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { indexNames, type NameIndex } from './name-index.js'
import { indexCategories, linkCategories, usualCategories } from './part/categories.js'
import { linkCompetencies } from './part/competencies.js'
import { indexDepartments, linkDepartments } from './part/departments.js'
import { linkKpis } from './part/kpis.js'
import { linkLadders } from './part/ladders.js'
import { linkScales } from './part/scales.js'
import { namesUnder } from './part/written.js'
import { type Report, reportInto } from './resolve.js'
import { type JoinedRole, joinRoles } from './role/joined-role.js'
import { deriveReports } from './role/reporting.js'
import { checkRequiredKeys } from './role/required-keys.js'
import type { Surroundings } from './role/role-context.js'
import { type IdentifiedFile, identify } from './role/role-ids.js'
import { nameItemsBy } from './role/same-item.js'
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
  const roleNames = indexRoles(identified)
  const { parts, around } = linkParts(files.parts, identified, roleNames, report)
  const joined = joinRoles(identified, {
    names: indexRoles(identified, { abstract: true }),
    nameItem: nameItemsBy({
      roles: roleNames,
      competencies: around.competencies.index,
      kpis: around.kpis.index,
    }),
    report,
  })
  for (const role of joined) checkRequiredKeys(role, report)
  const roles = linkRoles(joined, around)
  const found = [...files.roles, ...files.parts].flatMap(({ diagnostics: own }) => own)
  return { model: withSoundness({ roles, ...parts }, [...found, ...diagnostics]), diagnostics }
}

function linkParts(
  files: CheckedFiles['parts'],
  identified: readonly IdentifiedFile[],
  roles: NameIndex,
  report: Report,
): { parts: Omit<Model, 'roles'>; around: Surroundings } {
  const scales = linkScales(files, report)
  const competencies = linkCompetencies(files, scales, report)
  const kpis = linkKpis(files, report)
  const departments = linkDepartments(files, report)
  const categories = linkCategories(files, report)
  const ladders = linkLadders(files, roles, report)
  const inUse = categories.size > 0 ? [...categories.values()] : usualCategories
  return {
    parts: { scales, competencies, ladders, kpis, departments, categories },
    around: {
      roles,
      titles: new Map(
        identified.flatMap(({ id, checked, duplicate }) =>
          checked.value.title && !duplicate ? [[id, checked.value.title]] : [],
        ),
      ),
      competencies: {
        index: indexNames('competency', namesUnder(files, 'competencies')),
        byId: competencies,
      },
      kpis: { index: indexNames('kpi', namesUnder(files, 'kpis')), byId: kpis },
      scales,
      departments: { index: indexDepartments(departments.values()), byId: departments },
      categories: { index: indexCategories(inUse), byId: new Map(inUse.map((one) => [one.id, one])) },
      report,
    },
  }
}

function linkRoles(joined: readonly JoinedRole[], around: Surroundings): Map<string, Role> {
  const all = joined.map((role) => toRole(role, around))
  // A second role of the same id has been linked to find what else is wrong with it, and ends here.
  const kept = all.filter((_, index) => !joined[index]?.duplicate).sort((a, b) => compareText(a.id, b.id))
  deriveReports(kept)
  return new Map(kept.map((role) => [role.id, role]))
}

/** Nobody reports to a mere base by its title: bases often bear the title of the roles made from them. */
function indexRoles(files: readonly IdentifiedFile[], { abstract = false } = {}): NameIndex {
  const named = files
    .filter(({ duplicate }) => !duplicate)
    .map(({ id, checked: { value } }) => ({
      id,
      names: value.title && (abstract || !value.abstract) ? [value.title] : [],
    }))
  return indexNames('role', named)
}
