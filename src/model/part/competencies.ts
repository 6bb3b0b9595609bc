import type { Competency as CompetencyFile, ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { given } from '../../values/given.js'
import { textsOf } from '../items.js'
import type { NameIndex } from '../name-index.js'
import { below } from '../pointer.js'
import { type Report, resolve } from '../resolve.js'
import type { Competency, Scale } from '../types.js'
import { linkIndicators } from './indicators.js'
import { byId, indexUnder, partAt, type Written, writtenUnder } from './written.js'

/** The competency dictionary by id, each competency with its scale and indicators. */
export function linkCompetencies(
  parts: readonly CheckedFile<ModelFile>[],
  scales: ReadonlyMap<string, Scale>,
  report: Report,
): Map<string, Competency> {
  const index = indexUnder(parts, 'scales', 'scale')
  const competencies = writtenUnder(parts, 'competencies')
    .filter(({ item }) => item.id && item.name && item.kind)
    .map((written) => toCompetency(written, scaleOf(written, scales, index, report), report))
  return byId('competency', competencies, report)
}

function toCompetency(
  written: Written<CompetencyFile>,
  scale: Scale | undefined,
  report: Report,
): Competency {
  const { id, name, kind, scope = 'role', definition, topics, levels } = written.item
  return given({
    ...partAt(written, id, name),
    kind,
    scope,
    definition,
    topics: textsOf(topics),
    scale: scale?.id,
    ...linkIndicators(levels, { ...written, pointer: below(written.pointer, 'levels') }, { scale, report }),
  })
}

/** The named scale, or the only one there is; with several to choose from one must be named. */
function scaleOf(
  { item, pointer, file }: Written<CompetencyFile>,
  scales: ReadonlyMap<string, Scale>,
  index: NameIndex,
  report: Report,
): Scale | undefined {
  const at = below(pointer, 'scale')
  if (item.scale) return scales.get(resolve(index, item.scale, () => file.locate(at), report) ?? '')
  if (scales.size > 1 && file.keyAt(at) === undefined) {
    report('missing-key', file.locate(pointer), { key: file.chineseKeys ? '量表' : 'scale' })
  }
  return scales.size === 1 ? [...scales.values()][0] : undefined
}
