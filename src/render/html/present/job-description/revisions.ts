import { wordDate } from '../wording/dates.js'
import { given, said } from '../wording/given.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RevisionsView } from './types.js'

/** What each version changed; a role without a history has no such section. */
export function revisionsOf({ revisions, wording }: Scene): RevisionsView | undefined {
  const items = revisions.map(({ change, version, on, by }) =>
    given({ change, version: said(version), on: on && wordDate(on, wording.lang), by: said(by) }),
  )
  if (items.length === 0) return undefined
  return given({
    version: anyHas(items, 'version'),
    on: anyHas(items, 'on'),
    by: anyHas(items, 'by'),
    items,
  })
}
