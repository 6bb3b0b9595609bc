import type { Compensation } from '../../../../content/job-description/types.js'
import { filled, given, said } from '../../../../values/given.js'
import { textList } from '../wording/lists.js'
import { wordMoneyRange } from '../wording/money.js'
import type { Scene } from './scene.js'
import type { CompensationView } from './types.js'

/** Pay and benefits. */
export function compensationOf(
  { range, components, benefits }: Compensation,
  { wording }: Scene,
): CompensationView {
  return given({
    range: range && wordMoneyRange(range, wording),
    components: filled(components),
    benefits: said(textList(benefits, wording)),
  })
}
