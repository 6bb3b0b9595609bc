import type { Authority } from '../../../../content/job-description/work-types.js'
import { given } from '../../../../values/given.js'
import { wordMoney } from '../wording/money.js'
import { itemMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { AuthorityView } from './types.js'

/** Rights with their limits. */
export function authorityOf(authority: readonly Authority[], { wording }: Scene): AuthorityView {
  const items = authority.map(({ right, matter, limit, note }, index) =>
    given({
      mark: itemMark(index + 1),
      right: right && word(wording, `right-${right}`),
      matter,
      limit: limit && wordMoney(limit, wording),
      note,
    }),
  )
  return given({ rights: anyHas(items, 'right'), limits: anyHas(items, 'limit'), items })
}
