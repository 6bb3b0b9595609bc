import type { RevisionEntry } from '../../../../content/types.js'
import { given } from '../../../../values/given.js'
import { wordDate } from '../wording/dates.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RevisionsView } from './types.js'

/** What each version changed. */
export function revisionsOf(revisions: readonly RevisionEntry[], { wording }: Scene): RevisionsView {
  const items = revisions.map(({ change, version, on, by }) =>
    given({ change, version, on: on && wordDate(on, wording.lang), by }),
  )
  return given({
    version: anyHas(items, 'version'),
    on: anyHas(items, 'on'),
    by: anyHas(items, 'by'),
    items,
  })
}
