import { filled, given, said } from '../wording/given.js'
import { textList } from '../wording/lists.js'
import { wordMoneyRange } from '../wording/money.js'
import type { Scene } from './scene.js'
import type { CompensationView } from './types.js'

/** Pay and benefits, only when the author has them published. */
export function compensationOf({ role, wording }: Scene): CompensationView | undefined {
  const { compensation } = role
  if (!compensation?.published) return undefined
  const { range, components, benefits } = compensation
  if (!range && components.length + benefits.length === 0) return undefined
  return given({
    range: range && wordMoneyRange(range, wording),
    components: filled(components.map(({ name, note }) => given({ name, note: said(note) }))),
    benefits: said(textList(benefits, wording)),
  })
}
