import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { below } from '../pointer.js'
import { type Report, resolve } from '../resolve.js'
import type { Department } from '../types.js'
import { byId, indexUnder, partAt, writtenUnder } from './written.js'

/** Departments by id, each inside its parent; a ring of departments is reported and opened at its first. */
export function linkDepartments(
  parts: readonly CheckedFile<ModelFile>[],
  report: Report,
): Map<string, Department> {
  const departments = declaredDepartments(parts, report)
  const index = indexUnder(parts, 'departments', 'department')
  for (const department of departments.values()) {
    if (department.parent === undefined) continue
    const parent = resolve(index, department.parent, () => parentPlace(department), report)
    if (parent !== undefined && departments.has(parent)) department.parent = parent
    else delete department.parent
  }
  for (const department of departments.values()) openLoop(department, departments, report)
  return departments
}

function declaredDepartments(
  parts: readonly CheckedFile<ModelFile>[],
  report: Report,
): Map<string, Department> {
  const departments = writtenUnder(parts, 'departments').flatMap((written): Department[] => {
    const item = typeof written.item === 'string' ? { name: written.item } : written.item
    if (!item.name) return []
    const { id = item.name, name, parent } = { id: undefined, parent: undefined, ...item }
    return [{ ...partAt(written, id, name), ...(parent ? { parent } : {}) }]
  })
  return byId('department', departments, report)
}

function openLoop(
  department: Department,
  departments: ReadonlyMap<string, Department>,
  report: Report,
): void {
  const path = [department]
  for (let next = parentOf(department); next; next = parentOf(next)) {
    if (path.includes(next) && next !== department) return
    path.push(next)
    if (next !== department) continue
    report('department-loop', parentPlace(department), { path: path.map(({ name }) => name) })
    delete department.parent
    return
  }
  function parentOf({ parent }: Department): Department | undefined {
    return parent === undefined ? undefined : departments.get(parent)
  }
}

const parentPlace = (department: Department) => department.locate(below(department.pointer, 'parent'))
