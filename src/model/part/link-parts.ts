import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import type { NameIndex } from '../name-index.js'
import type { Report } from '../resolve.js'
import type { Model } from '../types.js'
import { linkCategories } from './categories.js'
import { linkCompetencies } from './competencies.js'
import { linkDepartments } from './departments.js'
import { linkKpis } from './kpis.js'
import { linkLadders } from './ladders.js'
import { linkScales } from './scales.js'

/** Everything in a model that is not a role. */
export type Parts = Omit<Model, 'roles'>

/** Links the parts of the model with each other, and ladders with roles. */
export function linkParts(files: readonly CheckedFile<ModelFile>[], roles: NameIndex, report: Report): Parts {
  const scales = linkScales(files, report)
  return {
    scales,
    competencies: linkCompetencies(files, scales, report),
    ladders: linkLadders(files, roles, report),
    kpis: linkKpis(files, report),
    departments: linkDepartments(files, report),
    categories: linkCategories(files, report),
  }
}
