import type { Area } from '../areas.js'
import type { ChangeType, Field } from '../fields.js'
import type { Impact } from '../impact.js'

/** What a workspace says of changes in its configuration. */
export interface ChangePolicy {
  /** Ratings of its own: of a type (`kpi-weight-raised`), a field (`kpi-weight`) or an area (`kpis`). */
  impact: Readonly<Partial<Record<ChangeType | Field | Area, Impact>>>
  /** Who must agree to what is more than editorial, by area. */
  approvals: Readonly<Partial<Record<Area, readonly string[]>>>
}

/** What holds where a workspace says nothing. */
export const noPolicy: ChangePolicy = { impact: {}, approvals: {} }
