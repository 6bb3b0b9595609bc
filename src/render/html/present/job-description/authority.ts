import { filled, given, said } from '../wording/given.js'
import { wordMoney } from '../wording/money.js'
import { itemMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { AuthorityView } from './types.js'

/** Rights with their limits, in the author's order. */
export function authorityOf({ role, wording }: Scene): AuthorityView | undefined {
  const items = filled(
    role.authority.map(({ right, matter, limit, note }, index) =>
      given({
        mark: itemMark(index + 1),
        right: right && word(wording, `right-${right}`),
        matter,
        limit: limit && wordMoney(limit, wording),
        note: said(note),
      }),
    ),
  )
  return items && given({ rights: anyHas(items, 'right'), limits: anyHas(items, 'limit'), items })
}
