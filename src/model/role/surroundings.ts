import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import type { NameIndex } from '../name-index.js'
import { indexCategories, usualCategories } from '../part/categories.js'
import type { Parts } from '../part/link-parts.js'
import { indexUnder } from '../part/written.js'
import type { Report } from '../resolve.js'
import type { Competency, Kpi, Scale } from '../types.js'
import type { IdentifiedFile } from './role-ids.js'

/** Entities of one kind, to be found by what an author wrote. */
interface Findable<T> {
  index: NameIndex
  byId: ReadonlyMap<string, T>
}

/** What a role is linked against. */
export interface Surroundings {
  posts: NameIndex
  /** Titles by id, for references that were made by id. */
  titles: ReadonlyMap<string, string>
  scales: ReadonlyMap<string, Scale>
  competencies: Findable<Competency>
  kpis: Findable<Kpi>
  departments: Findable<{ name: string }>
  categories: Findable<{ name: string }>
  report: Report
}

/** Gathers what roles are linked against. */
export function surroundings(given: {
  files: { parts: readonly CheckedFile<ModelFile>[] }
  identified: readonly IdentifiedFile[]
  posts: NameIndex
  parts: Parts
  report: Report
}): Surroundings {
  const { files, identified, posts, parts, report } = given
  const { scales, competencies, kpis, departments } = parts
  return {
    posts,
    titles: titlesOf(identified),
    scales,
    competencies: { index: indexUnder(files.parts, 'competencies', 'competency'), byId: competencies },
    kpis: { index: indexUnder(files.parts, 'kpis', 'kpi'), byId: kpis },
    departments: { index: indexUnder(files.parts, 'departments', 'department'), byId: departments },
    categories: categoriesInUse(parts),
    report,
  }
}

function categoriesInUse({ categories }: Parts): Findable<{ name: string }> {
  const inUse = categories.size > 0 ? [...categories.values()] : usualCategories
  return { index: indexCategories(inUse), byId: new Map(inUse.map((one) => [one.id, one])) }
}

function titlesOf(files: readonly IdentifiedFile[]): Map<string, string> {
  const first = files.filter(({ duplicate }) => !duplicate)
  return new Map(first.flatMap(({ id, checked: { value } }) => (value.title ? [[id, value.title]] : [])))
}
