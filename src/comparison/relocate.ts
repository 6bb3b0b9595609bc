import type { Place } from '../diagnostic.js'
import type { CheckedFile } from '../validate/checked-file.js'

/** A checked file as it is under another path: the same content need not be read twice for having been moved. */
export function relocate<T>(checked: CheckedFile<T>, path: string): CheckedFile<T> {
  const { file } = checked
  if (file.path === path) return checked
  const here = (place: Place): Place => ({ ...place, file: path })
  const diagnostics = checked.diagnostics.map((found) => ({ ...found, place: here(found.place) }))
  return {
    ...checked,
    diagnostics,
    file: { ...file, path, locate: (pointer, part) => here(file.locate(pointer, part)) },
  }
}
