import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { plainUnit } from '../../values/plain-width.js'
import type { Report } from '../resolve.js'
import type { Kpi } from '../types.js'
import { byId, partAt, writtenUnder } from './written.js'

/** The KPI library by id. */
export function linkKpis(parts: readonly CheckedFile<ModelFile>[], report: Report): Map<string, Kpi> {
  const kpis = writtenUnder(parts, 'kpis')
    .filter(({ item }) => item.id && item.name)
    .map(
      (written): Kpi => ({
        ...written.item,
        ...(written.item.unit === undefined ? {} : { unit: plainUnit(written.item.unit) }),
        ...partAt(written, written.item.id, written.item.name),
      }),
    )
  return byId('kpi', kpis, report)
}
