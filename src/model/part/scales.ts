import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { given } from '../../values/given.js'
import { fold } from '../fold.js'
import type { Report } from '../resolve.js'
import type { Level, Scale } from '../types.js'
import { byId, partAt, writtenUnder } from './written.js'

/** The scales of proficiency levels by id. */
export function linkScales(parts: readonly CheckedFile<ModelFile>[], report: Report): Map<string, Scale> {
  const scales = writtenUnder(parts, 'scales').flatMap((written): Scale[] => {
    const { id, name, levels } = written.item
    return id ? [{ ...partAt(written, id, name ?? id), levels: levelsOf(levels) }] : []
  })
  return byId('scale', scales, report)
}

/** The level that a number or a level's name means. */
export function levelNamed(scale: Scale, text: string | number): Level | undefined {
  const named = scale.levels.find(({ name }) => fold(name) === fold(String(text)))
  return named ?? scale.levels.find(({ number }) => String(number) === String(text).trim())
}

/** An invalid level leaves its number unused, so that the others keep theirs. */
function levelsOf(levels: readonly (string | Omit<Level, 'number'> | undefined)[] = []): Level[] {
  return levels.flatMap((level, index): Level[] => {
    const { name, description } = typeof level === 'object' ? level : { name: level, description: undefined }
    return name ? [given({ number: index + 1, name, description })] : []
  })
}
