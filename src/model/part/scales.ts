import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { given } from '../../values/given.js'
import { fold } from '../fold.js'
import { itemsOf } from '../items.js'
import { below } from '../pointer.js'
import type { Report } from '../resolve.js'
import type { Level, Scale } from '../types.js'
import { byId, partAt, type Written, writtenUnder } from './written.js'

/** The scales of proficiency levels by id. */
export function linkScales(parts: readonly CheckedFile<ModelFile>[], report: Report): Map<string, Scale> {
  const scales = writtenUnder(parts, 'scales').flatMap((written): Scale[] => {
    const { id, name, levels } = written.item
    reportSameLevels(written, report)
    return id ? [{ ...partAt(written, id, name ?? id), levels: levelsOf(levels) }] : []
  })
  return byId('scale', scales, report)
}

/** Two levels of one name: nobody can tell which of them a role means. */
function reportSameLevels(
  { item, file, pointer }: Written<{ levels?: WrittenLevels }>,
  report: Report,
): void {
  const first = new Map<string, string>()
  for (const [level, at] of itemsOf(item.levels, below(pointer, 'levels'))) {
    const name = nameOf(level)
    const place = typeof level === 'object' ? below(at, 'name') : at
    const other = first.get(fold(name))
    if (other === undefined) first.set(fold(name), place)
    else report('duplicate-key', file.locate(place), { key: name, line: file.locate(other).start.line })
  }
}

type WrittenLevels = readonly (string | Omit<Level, 'number'> | undefined)[]

const nameOf = (level: string | Omit<Level, 'number'>) => (typeof level === 'string' ? level : level.name)

/** The level that a number or a level's name means. */
export function levelNamed(scale: Scale, text: string | number): Level | undefined {
  const named = scale.levels.find(({ name }) => fold(name) === fold(String(text)))
  return named ?? scale.levels.find(({ number }) => String(number) === String(text).trim())
}

/** An invalid level leaves its number unused, so that the others keep theirs. */
function levelsOf(levels: WrittenLevels = []): Level[] {
  return levels.flatMap((level, index): Level[] => {
    const { name, description } = typeof level === 'object' ? level : { name: level, description: undefined }
    return name ? [given({ number: index + 1, name, description })] : []
  })
}
